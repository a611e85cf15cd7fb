using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Explaining;
using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Tests.Engine;

/// <summary>The way from a task down to what waits for nothing.</summary>
public sealed class BlockerChainTests
{
    [Fact]
    public void Nearest_come_first_and_each_once_in_the_order_of_the_runbook()
    {
        PlannedTask[] tasks = [Open("a"), Open("b"), Done("c"), Open("d", "b", "a", "c"), Open("e", "d", "a"), Open("f", "e")];

        Assert.Equal([("e", 1), ("a", 2), ("d", 2), ("b", 3)], BlockerChain.Of(tasks, "f").Select(link => (link.TaskId, link.Depth)));
        Assert.Empty(BlockerChain.Of(tasks, "a"));
    }

    [Fact]
    public void Long_chain_takes_no_longer_than_it_is()
    {
        PlannedTask[] tasks = [Open("t0"), .. Enumerable.Range(1, 49_999).Select(i => Open($"t{i}", $"t{i - 1}"))];

        var chain = BlockerChain.Of(tasks, "t49999");

        Assert.Equal((49_999, "t0"), (chain.Count, chain[^1].TaskId));
    }

    private static PlannedTask Open(string id, params string[] dependsOn) => new(id, TaskState.Pending, dependsOn);

    private static PlannedTask Done(string id) => new(id, TaskState.Done, []);
}
