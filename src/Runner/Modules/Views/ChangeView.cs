namespace Tofa.Runner.Modules.Views;

/// <summary>What <c>set</c>, <c>retry</c> or <c>skip</c> changed.</summary>
/// <param name="DryRun">Whether nothing was written.</param>
/// <param name="Changes">The changes, the task that was named first.</param>
/// <param name="Remarks">What the person may not expect.</param>
internal sealed record ChangeView(bool DryRun, IReadOnlyList<ChangeRow> Changes, IReadOnlyList<string> Remarks) : View("change");
