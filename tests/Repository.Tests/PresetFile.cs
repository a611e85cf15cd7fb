using Microsoft.CodeAnalysis;

namespace Tofa.Repository.Tests;

/// <summary>What a preset has to say about the rules.</summary>
internal static class PresetFile
{
    /// <summary>No violation: it feeds `tofa graph`.</summary>
    internal const string DependencyFact = "TOFA9100";

    public static string Of(string preset, IEnumerable<DiagnosticDescriptor> rules) => string.Join('\n',
    [
        "is_global = true",
        "# Below what a project says in an .editorconfig or a .globalconfig of its own.",
        "global_level = -50",
        $"# {About(preset)} Written by tests/Repository.Tests from the rules.",
        .. rules.Select(rule => (rule.Id, Severity: Severity(preset, rule))).Where(line => line.Severity is not null).Select(line => $"dotnet_diagnostic.{line.Id}.severity = {line.Severity}"),
        "",
    ]);

    private static string About(string preset) => preset switch
    {
        "strict" => "Preset strict: every rule is an error, those off by default too.",
        "adopt" => "Preset adopt: rules about C# are warnings, those that can only guess are suggestions.",
        _ => "The facts that `tofa graph` draws.",
    };

    private static string? Severity(string preset, DiagnosticDescriptor rule) => (preset, rule.Id) switch
    {
        ("graph", DependencyFact) => "suggestion",
        ("graph", _) or (_, DependencyFact) => null,
        ("strict", _) => "error",
        (_, { } id) when id[4] is '5' or '9' || !rule.IsEnabledByDefault => null,
        _ => rule.DefaultSeverity == DiagnosticSeverity.Error ? "warning" : "suggestion",
    };
}
