using Tofa.Durability.Tests.Projects;
using Tofa.Faults;
using Tofa.Support;

namespace Tofa.Durability.Tests.Kills;

/// <summary>One run of the real tool to its end, with a copy of its folder before each call that changes a file.</summary>
public sealed class Recording : IDisposable
{
    private readonly TemporaryDirectory place = new();
    private readonly Lazy<Task<IReadOnlyList<string>>> calls;

    public Recording() => calls = new Lazy<Task<IReadOnlyList<string>>>(RecordAsync);

    /// <summary>The folder of the copies, which are called by the number of the call from 1.</summary>
    public string Copies => Path.Combine(place.Path, "copies");

    /// <summary>The calls in their order, such as <c>rename runbook.yaml</c>.</summary>
    public Task<IReadOnlyList<string>> CallsAsync() => calls.Value;

    public void Dispose() => place.Dispose();

    private async Task<IReadOnlyList<string>> RecordAsync()
    {
        var folder = Path.Combine(place.Path, "whole");
        FiveTasks.Write(folder);
        var whole = await Runs.ToolAsync(folder, new FaultPlan(folder, FaultAction.Copy, Target: Copies), "run");
        Assert.True(whole.ExitCode == 0, whole.Error);
        Remains.AssertSettled(folder);
        return await File.ReadAllLinesAsync(Path.Combine(Copies, FaultPlan.Calls), TestContext.Current.CancellationToken);
    }
}
