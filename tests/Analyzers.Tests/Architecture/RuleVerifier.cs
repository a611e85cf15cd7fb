using Microsoft.CodeAnalysis.CSharp;
using Tofa.Analyzers.Hosting;
using Tofa.Harness;
using Tofa.Harness.Results;
using Tofa.Harness.Verifiers;

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

    /// <summary>Source whose violations of one rule stand between « and ».</summary>
    internal static string Marked(string ruleId, string source) =>
        source.Replace("«", "{|" + ruleId + ":", StringComparison.Ordinal).Replace("»", "|}", StringComparison.Ordinal);

    internal static Task VerifyAsync(params string[] sources) => TestOf(sources).RunAsync(TestContext.Current.CancellationToken);

    internal static Task VerifyAsync(string source, DiagnosticResult expected)
    {
        var test = TestOf(source);
        test.ExpectedDiagnostics.Add(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    internal static CSharpAnalyzerTest<ArchitectureAnalyzer, DefaultVerifier> TestOf(params string[] sources)
    {
        var test = new CSharpAnalyzerTest<ArchitectureAnalyzer, DefaultVerifier> { LanguageVersion = LanguageVersion.Preview };
        test.TestState.Sources.Add(("/0/GlobalUsings.cs", GlobalUsings));
        foreach (var source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        return test;
    }

    internal static DiagnosticResult Diagnostic(string id) => AnalyzerVerifier<ArchitectureAnalyzer>.Diagnostic(id);
}
