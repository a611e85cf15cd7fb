using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Results;

namespace Tofa.Harness.Markup;

/// <summary>Gives tags their meaning: which descriptor <c>[|x|]</c> and <c>{|ID:x|}</c> stand for.</summary>
/// <param name="options">How markup is read.</param>
/// <param name="defaults">Descriptors of the first analyzer, for <c>[|x|]</c>.</param>
/// <param name="descriptors">Descriptors of all analyzers, for <c>{|ID:x|}</c>.</param>
/// <param name="fixableIds">Ids the code fixes handle.</param>
internal sealed class MarkupReader(
    MarkupOptions options,
    ImmutableArray<DiagnosticDescriptor> defaults,
    ImmutableArray<DiagnosticDescriptor> descriptors,
    ImmutableHashSet<string> fixableIds)
{
    internal bool IsFixable(string id) => fixableIds.Contains(id);

    internal MarkupFile Read(string path, SourceText content)
    {
        var parsed = Parse(path, content.ToString());
        var text = parsed.Text.Length == content.Length
            ? content
            : SourceText.From(parsed.Text, content.Encoding, content.ChecksumAlgorithm);
        FileLinePositionSpan Place(MarkupSpan span) => new(path, text.Lines.GetLinePositionSpan(span.Span));
        return new MarkupFile(
            text,
            [.. parsed.Spans.Where(span => !span.IsLocation).Select(span => Expect(span, Place(span)))],
            [.. parsed.Spans.Where(span => span.IsLocation).Select(span => (span.Name!, Place(span)))]);
    }

    private MarkupText Parse(string path, string content)
    {
        try
        {
            return MarkupParser.Parse(content, options);
        }
        catch (MarkupException fault)
        {
            throw new MarkupException($"{path}: {fault.Message}", fault);
        }
    }

    private DiagnosticResult Expect(MarkupSpan span, FileLinePositionSpan place)
    {
        var expected = (span.Name is null ? Default() : Named(span.Name)).WithMessage(null);
        return (span.IsPosition ? expected.WithLocation(place.Path, place.StartLinePosition) : expected.WithSpan(place))
            .WithOptions(expected.Options | DiagnosticOptions.IgnoreAdditionalLocations);
    }

    private DiagnosticResult Default() => defaults switch
    {
        [] => throw new MarkupException("'[|…|]' and '$$' mean the one diagnostic of the first analyzer, but it has none; write '{|ID:…|}'"),
        [var only] => new DiagnosticResult(only),
        [var first, ..] when options.HasFlag(MarkupOptions.UseFirstDescriptor) => new DiagnosticResult(first),
        _ => throw new MarkupException(
            $"'[|…|]' is ambiguous: the first analyzer has {string.Join(", ", defaults.Select(descriptor => descriptor.Id))}; "
            + "write '{|ID:…|}' or set MarkupOptions.UseFirstDescriptor"),
    };

    private DiagnosticResult Named(string id)
    {
        var candidates = descriptors.Where(descriptor => descriptor.Id == id).ToImmutableArray();
        if (candidates.Length > 1 && !options.HasFlag(MarkupOptions.UseFirstDescriptor))
        {
            throw new MarkupException(
                $"'{{|{id}:…|}}' is ambiguous: {candidates.Length} descriptors have that id; set MarkupOptions.UseFirstDescriptor or expect it in code");
        }

        // An id no analyzer has belongs to the compiler or to a generator; the markup cannot know its severity.
        return candidates.IsEmpty
            ? DiagnosticResult.CompilerError(id).WithOptions(DiagnosticOptions.IgnoreSeverity)
            : new DiagnosticResult(candidates[0]);
    }
}
