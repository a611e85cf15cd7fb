using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Model.Problems;
using Tofa.Support;

namespace Tofa.Repository.Tests;

/// <summary>The shipped presets say exactly what follows from the rules.</summary>
public sealed class PresetTests
{
    // To write the files anew after a rule was added: TOFA_WRITE_PRESETS=1 dotnet test tests/Repository.Tests
    private const string WriteAnew = "TOFA_WRITE_PRESETS";

    private static readonly ImmutableArray<DiagnosticDescriptor> Rules =
    [
        .. typeof(Analyzers.RuleIds).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .DistinctBy(rule => rule.Id)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    [Theory]
    [InlineData("strict")]
    [InlineData("adopt")]
    [InlineData("graph")]
    public void Preset_follows_from_the_rules(string preset)
    {
        var path = Path.Combine(RepositoryRoot.Directory, "src", "Package", "build", "presets", $"tofa.{preset}.globalconfig");
        var expected = PresetFile.Of(preset, Rules);
        if (Environment.GetEnvironmentVariable(WriteAnew) == "1")
            File.WriteAllText(path, expected);

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected,
            $"{path} does not follow from the rules; write it anew with {WriteAnew}=1 dotnet test tests/Repository.Tests");
    }

    [Fact]
    public void Strict_knows_every_rule_but_no_fact()
    {
        var strict = PresetFile.Of("strict", Rules);

        Assert.All(Rules.Where(rule => rule.Id != PresetFile.DependencyFact), rule => Assert.Contains($"dotnet_diagnostic.{rule.Id}.severity = error", strict, StringComparison.Ordinal));
        Assert.DoesNotContain(PresetFile.DependencyFact, strict, StringComparison.Ordinal);
        Assert.All(ProblemKinds.All, kind => Assert.Contains(kind.Id, strict, StringComparison.Ordinal));
    }

    [Fact]
    public void Adopt_leaves_mistakes_in_a_runbook_and_in_the_configuration_errors() =>
        Assert.DoesNotMatch("TOFA[59]", PresetFile.Of("adopt", Rules));
}
