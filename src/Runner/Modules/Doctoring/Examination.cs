using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Doctoring;

/// <summary>What the doctor has seen.</summary>
internal sealed record Examination
{
    /// <summary>Paths that cannot be read or written.</summary>
    internal IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    /// <summary>Why the journal or the runbook could not be read at all.</summary>
    internal IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>What is wrong with the runbook, and with what model calls depend on besides it.</summary>
    internal IReadOnlyList<Finding> Problems { get; init; } = [];

    /// <summary>Where the runbook stands; <c>null</c> where it cannot be read.</summary>
    internal Situation? Situation { get; init; }

    /// <summary>Whether the journal's last line was cut off.</summary>
    internal bool IsTorn { get; init; }

    /// <summary>The live runner; <c>null</c> where none runs. What it has under its hands is not judged.</summary>
    internal string? Runner { get; init; }

    /// <summary>The tasks that differ from the build.</summary>
    internal IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>The living processes of earlier attempts, by task.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<int>> Survivors { get; init; } = new Dictionary<string, IReadOnlyList<int>>();

    /// <summary>Temporary files.</summary>
    internal IReadOnlyList<string> Leftovers { get; init; } = [];

    /// <summary>Files of the manual relay.</summary>
    internal IReadOnlyList<string> RelayFiles { get; init; } = [];

    /// <summary>Programs that are not there.</summary>
    internal IReadOnlyList<NeededProgram> Missing { get; init; } = [];

    /// <summary>The kind of the file system that the project lies on; <c>null</c> where it is not known.</summary>
    internal string? FileSystem { get; init; }
}
