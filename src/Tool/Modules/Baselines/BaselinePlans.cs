namespace Tofa.Tool.Modules.Baselines;

/// <summary>Decides what becomes of several baselines.</summary>
internal static class BaselinePlans
{
    /// <summary>One plan a baseline.</summary>
    internal static IReadOnlyList<BaselinePlan> Of(IEnumerable<FrozenProject> projects, BaselineRequest request) =>
        [.. projects.Select(project => BaselinePlan.Of(project, request))];
}
