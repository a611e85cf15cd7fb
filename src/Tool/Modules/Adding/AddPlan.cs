namespace Tofa.Tool.Modules.Adding;

/// <summary>All that an addition does, decided before anything is written.</summary>
/// <param name="Id">The task that it is about; <c>null</c> where it is about none.</param>
/// <param name="Changes">The files, new ones first; none where it is refused.</param>
/// <param name="Refusal">Why it is not done, with what to do instead; <c>null</c> where it is.</param>
internal sealed record AddPlan(string? Id, IReadOnlyList<FileChange> Changes, string? Refusal)
{
    /// <summary>A plan that changes nothing.</summary>
    internal static AddPlan Refuse(string reason) => new(null, [], reason);
}
