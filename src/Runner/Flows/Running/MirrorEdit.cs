using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>What is to become of one file: a closed set.</summary>
internal abstract record MirrorEdit
{
    private MirrorEdit()
    {
    }

    /// <summary>Nothing: it shows everything already.</summary>
    internal sealed record None : MirrorEdit;

    /// <summary>It gets another text.</summary>
    internal sealed record Change(TextChange Text) : MirrorEdit;

    /// <summary>A person changed the status meanwhile, or took the file away.</summary>
    internal sealed record Overtaken : MirrorEdit;

    /// <summary>It cannot be edited.</summary>
    internal sealed record Refused(StopView Stop) : MirrorEdit;
}
