using System.Globalization;

namespace Tofa.Durability.Tests.Projects;

/// <summary>How a run among many ended.</summary>
/// <param name="Folder">The project.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Reached">The call that its fault is about; empty where it did not come to it.</param>
/// <param name="Said">What it wrote.</param>
internal sealed record RunResult(string Folder, int ExitCode, string Reached, string Said)
{
    public static RunResult Of(PlannedRun run)
    {
        var parts = File.ReadAllText(run.Result).Split('\n', 3);
        return new RunResult(run.Folder, int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], parts[2]);
    }
}
