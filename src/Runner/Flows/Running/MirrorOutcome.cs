using Tofa.Runner.Modules.Mirroring;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Flows.Running;

/// <summary>What became of the mirrors: a closed set.</summary>
internal abstract record MirrorOutcome
{
    private MirrorOutcome()
    {
    }

    /// <summary>Both files show what the journal says.</summary>
    /// <param name="Items">The tasks that they did not show before.</param>
    internal sealed record Written(IReadOnlyList<MirrorItem> Items) : MirrorOutcome;

    /// <summary>A person changed a status meanwhile: the project has to be read again.</summary>
    internal sealed record Overtaken : MirrorOutcome;

    /// <summary>A file cannot be edited; the result is safe in the journal.</summary>
    internal sealed record Refused(StopView Stop) : MirrorOutcome;
}
