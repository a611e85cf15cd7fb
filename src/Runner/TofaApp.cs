using Tofa.Runner.Pipelines;

namespace Tofa.Runner;

/// <summary>The command line application that a project hosts in two lines.</summary>
public static class TofaApp
{
    /// <summary>Runs the command line over the runbook that was compiled into the project.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="pipeline">The generated <c>Runbook.Pipeline</c>.</param>
    /// <returns>The exit code (design.md): 0 done, 1 failed or refused, 2 usage, 3 invalid runbook, 4 waiting, 5 locked, 6 state, 130 and 143 signals.</returns>
    public static async Task<int> RunAsync(string[] args, Pipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(pipeline);
        foreach (var task in pipeline.Tasks)
            await Console.Out.WriteLineAsync(task.Definition.Id).ConfigureAwait(false);

        return 0;
    }
}
