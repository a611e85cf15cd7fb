using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>A run of the sample and what it left behind.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Changes">What <c>git status --porcelain</c> said behind it.</param>
/// <param name="Difference">What <c>git diff</c> said about <c>runbook.yaml</c>.</param>
/// <param name="Report">The published report; empty where there is none.</param>
/// <param name="Journal">The journal; empty where there is none.</param>
internal sealed record SampleRun(CommandResult Result, string Changes, string Difference, string Report, string Journal)
{
    public static SampleRun None { get; } = new(new CommandResult(-1, "", ""), "", "", "", "");

    public static async Task<SampleRun> CaptureAsync(Checkout checkout, CommandResult result) => new(
        result,
        await checkout.GitAsync("status", "--porcelain"),
        await checkout.GitAsync("diff", "--unified=0", "--", "sample-project/runbook.yaml"),
        Read(checkout, "outputs/report.md"),
        Read(checkout, "logs/run_log.jsonl"));

    private static string Read(Checkout checkout, string relative)
    {
        var path = Path.Combine(checkout.Directory, "sample-project", relative);
        return File.Exists(path) ? File.ReadAllText(path) : "";
    }
}
