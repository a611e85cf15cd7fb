using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Hosting;
using Tofa.Harness;
using Tofa.Harness.Verifiers;

namespace Tofa.Analyzers.Tests.Architecture;

/// <summary>
/// A test of the host's rules that is its own mutation check: where it expects a rule to speak, it runs once more without that rule and has to fail,
/// since a test that holds with the rule off proves nothing about it.
/// </summary>
internal sealed class RuleTest : CSharpAnalyzerTest<ArchitectureAnalyzer, DefaultVerifier>
{
    private string? absent;

    /// <summary>The rules that are hosted: all, unless a test needs one that fails.</summary>
    public RuleTable Rules { get; set; } = RuleTable.All;

    /// <inheritdoc/>
    public override async Task RunAsync(CancellationToken cancellationToken = default)
    {
        await base.RunAsync(cancellationToken);
        foreach (var id in Rules.Ids.Where(Expects))
        {
            await RunWithoutAsync(id, cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() =>
        [new ArchitectureAnalyzer(absent is null ? Rules : Rules.Without(absent))];

    private async Task RunWithoutAsync(string id, CancellationToken cancellationToken)
    {
        absent = id;
        try
        {
            await base.RunAsync(cancellationToken);
        }
        catch (VerificationException)
        {
            return;
        }
        finally
        {
            absent = null;
        }

        throw new VerificationException($"The test expects {id} and holds without that rule.");
    }

    private bool Expects(string id) =>
        TestState.ExpectedDiagnostics.Exists(expected => expected.Id == id)
        || TestState.Sources.Select(source => source.Content).Concat(TestState.AdditionalFiles.Select(file => file.Content))
            .Any(content => content.ToString().Contains("{|" + id + ":", StringComparison.Ordinal));
}
