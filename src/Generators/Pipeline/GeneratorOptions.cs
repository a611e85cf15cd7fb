using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Generators.Emit;
using Tofa.Model.Reading;

namespace Tofa.Generators.Pipeline;

/// <summary>What the project asks of the generator.</summary>
/// <param name="Namespace">The namespace of generated code, as code spells it.</param>
public sealed record GeneratorOptions(string Namespace)
{
    private const string DefaultNamespace = "Tofa.Generated";

    /// <summary>Reads the options: <c>TofaNamespace</c>, else <c>RootNamespace</c>, else <c>Tofa.Generated</c>.</summary>
    internal static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new GeneratorOptions(
            NamespaceIn(provider, BuildKeys.Namespace) ?? NamespaceIn(provider, BuildKeys.RootNamespace) ?? DefaultNamespace);
    }

    private static string? NamespaceIn(AnalyzerConfigOptionsProvider provider, string key) =>
        provider.GlobalOptions.TryGetValue(key, out var value) ? Identifiers.NearestDotted(value) : null;
}
