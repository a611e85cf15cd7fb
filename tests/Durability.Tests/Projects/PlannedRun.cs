using Tofa.Faults;

namespace Tofa.Durability.Tests.Projects;

/// <summary>A run that is to be made.</summary>
internal sealed record PlannedRun(string Folder, FaultPlan? Fault, params IReadOnlyList<string> Arguments)
{
    public string Line => string.Join('\t', [Fault?.Text ?? string.Empty, "-C", Folder, .. Arguments]);
}
