using Tofa.Faults;

namespace Tofa.Durability.Tests.Projects;

/// <summary>A run that is to be made.</summary>
internal sealed record PlannedRun(string Folder, FaultPlan? Fault, params IReadOnlyList<string> Arguments)
{
    /// <summary>Tells runs over the same folder apart.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Where its result is written.</summary>
    public string Result => $"{Folder}{Name}.result";

    public string Line => string.Join('\t', [Fault?.Text ?? string.Empty, Result, "-C", Folder, .. Arguments]);
}
