using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>TOFA1006: code below the scripts uses something of the command line (R000-12).</summary>
internal sealed class CommandLineRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => ScriptDescriptors.CommandLineBelowScripts;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.IsPure || IsBelowScripts(from.Layer);

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => CommandLineApis.Mention(type);

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context) =>
        TopicOf(target, from, context) is { } topic
            ? new Violation(
                target as INamedTypeSymbol ?? target.ContainingType,
                $"uses '{SymbolNames.Of(target)}', a matter of {topic}",
                Remedy)
            : null;

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context) => use.Kind != UseKind.NameOnly;

    // In pure code TOFA4004 and TOFA4005 speak for the process itself; for a flow they leave that to the rules about flows.
    private static string? TopicOf(ISymbol target, Placement from, ArchitectureContext context) =>
        CommandLineApis.IsLibrary(target, context) ? CommandLineApis.Library
        : !from.IsPure || from.Layer?.Role == LayerRole.Flows ? CommandLineApis.Process.TopicOf(target)
        : null;

    /// <summary>What to do instead.</summary>
    public const string Remedy = "take values as parameters and return an outcome, and let a script read the arguments and turn the outcome into an exit code";

    /// <summary>Whether a layer has to do without the command line.</summary>
    public static bool IsBelowScripts(Layer? layer) =>
        layer?.Role is LayerRole.Flows or LayerRole.Orchestrators or LayerRole.Modules or LayerRole.SharedModules;
}
