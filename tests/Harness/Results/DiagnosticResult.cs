using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Results;

/// <summary>A diagnostic that a test expects. Immutable: every <c>With</c> method returns a changed copy. Lines and columns are one-based.</summary>
public sealed record DiagnosticResult
{
    private readonly string? message;
    private readonly bool suppressMessage;
    private readonly LocalizableString? messageFormat;

    /// <summary>Expects a diagnostic by id and severity; the message is compared only after <see cref="WithMessage"/> or <see cref="WithArguments"/>.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    /// <summary>Expects a diagnostic of a descriptor, with its severity and its message.</summary>
    public DiagnosticResult(DiagnosticDescriptor descriptor)
    {
        Id = descriptor.Id;
        Severity = descriptor.DefaultSeverity;
        messageFormat = descriptor.MessageFormat;
    }

    /// <summary>The diagnostic id.</summary>
    public string Id { get; }

    /// <summary>The effective severity.</summary>
    public DiagnosticSeverity Severity { get; private init; }

    /// <summary>What is not compared.</summary>
    public DiagnosticOptions Options { get; private init; }

    /// <summary>Whether the diagnostic is suppressed by code; not compared when null.</summary>
    public bool? IsSuppressed { get; private init; }

    /// <summary>The first is where the diagnostic is, the others are its additional locations.</summary>
    public ImmutableArray<DiagnosticLocation> Spans { get; private init; } = [];

    /// <summary>The arguments of the message format; not compared when null.</summary>
    public ImmutableArray<object?>? MessageArguments { get; private init; }

    /// <summary>The message; not compared when null.</summary>
    public string? Message => suppressMessage ? null : message ?? FormatMessage();

    /// <summary>Whether the diagnostic has a location.</summary>
    public bool HasLocation => Spans.Length > 0;

    /// <summary>Expects an error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    /// <summary>Expects a warning of the compiler.</summary>
    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    /// <summary>Expects another severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Leaves out part of the comparison.</summary>
    public DiagnosticResult WithOptions(DiagnosticOptions options) => this with { Options = options };

    /// <summary>Expects the diagnostic to be suppressed by code, or not.</summary>
    public DiagnosticResult WithIsSuppressed(bool? isSuppressed) => this with { IsSuppressed = isSuppressed };

    /// <summary>Expects these arguments of the message format.</summary>
    public DiagnosticResult WithArguments(params object?[] arguments) => this with { MessageArguments = [.. arguments] };

    /// <summary>Expects this message; null leaves the message out of the comparison.</summary>
    public DiagnosticResult WithMessage(string? message) => new(this, message);

    /// <summary>Expects the diagnostic to have no location.</summary>
    public DiagnosticResult WithNoLocation() => this with { Spans = [] };

    /// <summary>Expects the diagnostic to start here in the first source; the end is not compared.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation("", line, column);

    /// <summary>Expects the diagnostic to start here; the end is not compared.</summary>
    public DiagnosticResult WithLocation(string path, int line, int column) =>
        WithLocation(path, new LinePosition(line - 1, column - 1));

    /// <summary>Expects the diagnostic to start here; the end is not compared. The position is zero-based.</summary>
    public DiagnosticResult WithLocation(string path, LinePosition location, DiagnosticLocationOptions options = DiagnosticLocationOptions.None) =>
        AppendSpan(new FileLinePositionSpan(path, location, location), options | DiagnosticLocationOptions.IgnoreLength);

    /// <summary>Expects the diagnostic at the markup <c>{|#key:text|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options = DiagnosticLocationOptions.None) =>
        AppendSpan(
            new FileLinePositionSpan($"#{markupKey.ToString(CultureInfo.InvariantCulture)}", default, default),
            options | DiagnosticLocationOptions.InterpretAsMarkupKey);

    /// <summary>Expects the diagnostic at this span of the first source.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan("", startLine, startColumn, endLine, endColumn);

    /// <summary>Expects the diagnostic at this span.</summary>
    public DiagnosticResult WithSpan(
        string path,
        int startLine,
        int startColumn,
        int endLine,
        int endColumn,
        DiagnosticLocationOptions options = DiagnosticLocationOptions.None) =>
        WithSpan(new FileLinePositionSpan(path, new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1)), options);

    /// <summary>Expects the diagnostic at this zero-based span.</summary>
    public DiagnosticResult WithSpan(FileLinePositionSpan span, DiagnosticLocationOptions options = DiagnosticLocationOptions.None) =>
        AppendSpan(span, options);

    internal DiagnosticResult MapSpans(Func<DiagnosticLocation, DiagnosticLocation> map) => this with { Spans = [.. Spans.Select(map)] };

    private DiagnosticResult(DiagnosticResult original, string? message)
        : this(original)
    {
        this.message = message;
        suppressMessage = message is null;
    }

    private DiagnosticResult AppendSpan(FileLinePositionSpan span, DiagnosticLocationOptions options) =>
        this with { Spans = Spans.Add(new DiagnosticLocation(span, options)) };

    private string? FormatMessage()
    {
        if (messageFormat is null)
            return null;
        var format = messageFormat.ToString(CultureInfo.InvariantCulture);
        var arguments = MessageArguments is { } given ? given.ToArray() : [];
        try
        {
            return arguments.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, arguments);
        }
        catch (FormatException)
        {
            // The format itself is then shown beside the actual message, which tells what is missing.
            return format;
        }
    }
}
