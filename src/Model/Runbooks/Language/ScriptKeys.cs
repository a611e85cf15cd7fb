using Tofa.Model.Naming;
using Tofa.Model.Schemas;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The keys of <c>script_details</c>.</summary>
public static class ScriptKeys
{
    // The reader is stricter about letters beyond ASCII, which not every editor's regular expressions can tell from other characters.
    private const string Identifier = @"[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*";

    private static readonly string TypeName = $@"^(?!(?:.*\.)?(?:{string.Join("|", CSharpKeywords.Listed)})(?:\.|$)){Identifier}(?:\.{Identifier})*$";

    private static readonly Shape Command = new EitherShape(new[]
    {
        Values.Program,
        new ListShape(Values.Argument) { First = Values.Program, Least = 1 },
    })
    { AllowsNothing = true };

    /// <summary>The section in its long form.</summary>
    public static readonly MappingShape Section = new("script_details", new[]
    {
        new KeyShape("command", Command, "A line for the system's shell, or a list of a program and its arguments, which needs no shell."),
        new KeyShape("script", new ScalarShape(TypeName) { IsText = true, AllowsNothing = true }, "The full name of a C# type that implements Tofa.Runner.Pipelines.IScript, instead of a command."),
        new KeyShape("timeout", Values.Duration, "How long the script may take: 90s, 10m, 1h30m, or seconds as a whole number; counts before the detail file's own."),
        new KeyShape("env", Values.Variables, "Environment variables for the script, beside the detail file's own."),
    })
    {
        Rules = new KeyRule[] { new ExclusiveKeys("command", "script", IsNeeded: true) },
    };

    /// <summary>The section in any form.</summary>
    public static readonly Shape Value = new EitherShape(new[] { Section, Values.Program }) { AllowsNothing = true };
}
