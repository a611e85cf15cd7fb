using Microsoft.CodeAnalysis;

namespace Tofa.Generators.Diagnostics;

/// <summary>A mistake of the generator itself, as a value.</summary>
/// <param name="Where">What it worked on.</param>
/// <param name="ExceptionType">The exception's type.</param>
/// <param name="Message">The exception's message, in one line.</param>
public sealed record InternalError(string Where, string ExceptionType, string Message)
{
    private static readonly DiagnosticDescriptor Rule = new(
        "TOFA9001",
        "The generator failed",
        "The generator failed at '{0}' with {1}: {2}; this is a mistake in Tofa and not in your project, please report it with this line",
        "Tofa.Configuration",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The generator threw an exception at one file or task. What depends on it is missing from the build or is a stub.",
        helpLinkUri: "https://github.com/tofa-dev/tofa/blob/main/docs/rules/TOFA9001.md");

    internal static InternalError Of(string where, Exception exception) =>
        new(where, exception.GetType().FullName, string.Join(" ", exception.Message.Split('\r', '\n')));

    internal Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location.None, Where, ExceptionType, Message);
}
