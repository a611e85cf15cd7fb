using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>The README is a promise: each command in it is run in the fresh clone of all these tests, or by CI.</summary>
public sealed class ReadmeTests(Checkout checkout)
{
    [Fact]
    public void Test_command_of_the_readme_is_the_one_that_ci_runs()
    {
        Assert.Contains(Readme.RunByContinuousIntegration, Readme.Commands);
        Assert.Contains(Readme.RunByContinuousIntegration, RepositoryRoot.Read(".ci/run"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_of_the_readme_succeeds_in_a_fresh_clone()
    {
        Assert.Equal(Readme.InClone, checkout.ReadmeRuns.Select(run => run.Command));
        Assert.All(checkout.ReadmeRuns, run => Assert.True(run.Result.ExitCode == 0, $"{run.Command}\n{run.Result.Everything}"));
    }
}
