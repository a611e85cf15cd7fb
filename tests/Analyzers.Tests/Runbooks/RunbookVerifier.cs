using Tofa.Analyzers.Runbooks;
using Tofa.Harness;
using Tofa.Harness.Verifiers;

namespace Tofa.Analyzers.Tests.Runbooks;

/// <summary>Runs the reporter over the files of a project; marks in them say what has to be reported where.</summary>
internal static class RunbookVerifier
{
    public const string Folder = "/project/";

    public static Task VerifyAsync(params (string Path, string Text)[] files) => TestOf(files).RunAsync(TestContext.Current.CancellationToken);

    public static CSharpAnalyzerTest<RunbookAnalyzer, DefaultVerifier> TestOf(params (string Path, string Text)[] files)
    {
        var test = new CSharpAnalyzerTest<RunbookAnalyzer, DefaultVerifier>();
        test.TestState.Sources.Add(RunnerStandIn.Source);
        test.TestState.BuildProperties["projectdir"] = Folder;
        foreach (var (path, text) in files)
            test.TestState.AddAdditionalFile(Folder + path, text, ("TofaKind", KindOf(path)));

        return test;
    }

    /// <summary>The mark that says what a file is.</summary>
    public static string KindOf(string path) => path switch
    {
        "architecture.yaml" => "architecture",
        "tofa.baseline.yaml" => "baseline",
        "runbook.yaml" => "runbook",
        _ when path.StartsWith("tasks/", StringComparison.Ordinal) => "task",
        _ when path.StartsWith("schemas/", StringComparison.Ordinal) => "schema",
        _ => "template",
    };
}
