using Microsoft.CodeAnalysis.CSharp;
using Tofa.Analyzers.Hosting;
using Tofa.Harness;
using Tofa.Harness.Results;

namespace Tofa.Analyzers.Tests.Architecture;

/// <summary>Runs the host of all rules over sources with the usual global usings.</summary>
internal static class RuleVerifier
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Their tests show sources that other rules would object to; a test of a newer rule names it with Only.
    private static readonly string[] FirstRules = [RuleIds.UpwardDependency, RuleIds.InputOutputInFlow, RuleIds.InlineJson, RuleIds.Nondeterminism];

    /// <summary>Source whose violations of one rule stand between « and ».</summary>
    internal static string Marked(string ruleId, string source) =>
        source.Replace("«", "{|" + ruleId + ":", StringComparison.Ordinal).Replace("»", "|}", StringComparison.Ordinal);

    /// <summary>Expects of one rule what stands between « and », and does not ask the others.</summary>
    internal static Task VerifyOnlyAsync(string ruleId, params string[] sources) =>
        Only([ruleId], [.. sources.Select(source => Marked(ruleId, source))]).RunAsync(TestContext.Current.CancellationToken);

    internal static Task VerifyAsync(params string[] sources) => TestOf(sources).RunAsync(TestContext.Current.CancellationToken);

    internal static Task VerifyAsync(string source, DiagnosticResult expected)
    {
        var test = TestOf(source);
        test.ExpectedDiagnostics.Add(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    internal static Task VerifyAsync(RuleTest test, DiagnosticResult expected)
    {
        test.ExpectedDiagnostics.Add(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    internal static RuleTest TestOf(params string[] sources) => Only(FirstRules, sources);

    /// <summary>A test of some rules; every other rule but the report of failures is off.</summary>
    internal static RuleTest Only(string[] ruleIds, params string[] sources)
    {
        var test = new RuleTest { LanguageVersion = LanguageVersion.Preview };
        var others = new ArchitectureAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Except([.. ruleIds, RuleIds.RuleFailed]);
        test.DisabledDiagnostics.AddRange(others);
        test.TestState.Sources.Add(("/0/GlobalUsings.cs", GlobalUsings));
        foreach (var source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        return test;
    }

    internal static DiagnosticResult Diagnostic(string id) => AnalyzerVerifier<ArchitectureAnalyzer>.Diagnostic(id);
}
