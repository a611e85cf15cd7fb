using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Layering.Work;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>TOFA1003: a script does more than read its arguments, put objects together and start a flow (R000-7, R000-8).</summary>
internal sealed class ScriptLogicRule : WorkRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ScriptDescriptors.ScriptHoldsLogic];

    /// <inheritdoc/>
    protected override LayerRole Role => LayerRole.Scripts;

    /// <inheritdoc/>
    protected override WorkPolicy CreatePolicy(ArchitectureContext architecture) => new ScriptWork(architecture);

    /// <inheritdoc/>
    protected override string RemedyFor(string topic) => topic switch
    {
        WorkTopics.Loop => "let the flow do the repeating",
        WorkTopics.FailureHandling => "let the flow handle failures and give an outcome",
        WorkTopics.Nesting => "let the flow decide and give an outcome",
        _ => "move it into a function of a module that the flow calls",
    };
}
