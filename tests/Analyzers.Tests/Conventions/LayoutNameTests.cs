using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class LayoutNameTests
{
    [Theory]
    [InlineData("namespace Acme.Flows; class «Ingest» { public void Run() { } }")]
    [InlineData("namespace Acme.Tasks.Reporting.Flows; public sealed class «Flower» { public void Run() { } }")]
    [InlineData("namespace Acme.Flows; interface IStep { void Run(); } class «Ingest» : IStep { public void Run() { } }")]
    [InlineData("namespace Acme.Flows; class «Ingest» : IDisposable { public void Dispose() { } public void Run() { } }")]
    [InlineData("namespace Acme.Ports; interface «Reader» { }")]
    [InlineData("namespace Acme.Ports; interface «Item» { }")]
    [InlineData("namespace Acme.Ports.Files; interface «FileStore» { }")]
    public Task Type_whose_name_hides_what_it_is_is_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.NameOutsideLayout, source);

    [Theory]
    [InlineData("namespace Acme.Flows; class IngestFlow { public void Run() { } }")]
    [InlineData("namespace Acme.Flows; static class Steps { public static void Run() { } }")]
    [InlineData("namespace Acme.Flows; class Journal { internal void Append() { } }")]
    [InlineData("namespace Acme.Flows; record Outcome(int X) { public int M() => X; }")]
    [InlineData("namespace Acme.Flows; class Failure : Exception { public void M() { } }")]
    [InlineData("namespace Acme.Flows; class ByLength : IEqualityComparer<string> { public bool Equals(string? x, string? y) => true; public int GetHashCode(string x) => 0; }")]
    [InlineData("namespace Acme.Flows; class Steps : System.Collections.IEnumerable { public System.Collections.IEnumerator GetEnumerator() => null!; public void Add(int step) { } }")]
    [InlineData("namespace Acme.Flows; enum Kind { One }")]
    [InlineData("namespace Acme.Flows; interface Runner { void Run(); }")]
    [InlineData("namespace Acme.Flows; class Text { public override string ToString() => \"\"; }")]
    [InlineData("namespace Acme.Flows.Running; class Executor { public void Run() { } }")]
    [InlineData("namespace Acme.Flows; class IngestFlow { public class Part { public void Run() { } } }")]
    [InlineData("namespace Acme.Modules; class Ingest { public void Run() { } }")]
    [InlineData("namespace Acme.Ports; interface IReader { }")]
    [InlineData("namespace Acme.Ports; record Reader(int X);")]
    [InlineData("namespace Acme.Ports; enum Mode { Read }")]
    [InlineData("namespace Acme.Modules; interface Reader { }")]
    [InlineData("namespace Acme; class Ingest { public void Run() { } } interface Reader { }")]
    public Task Type_whose_name_says_it_is_not_reported(string source) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.NameOutsideLayout, source, "namespace Acme.Flows { class OtherFlow { } }");

    [Theory]
    [InlineData("clean_nulls.md", "NNN_clean_nulls.md")]
    [InlineData("23_clean_nulls.md", "023_clean_nulls.md")]
    [InlineData("023-clean-nulls.md", "023_clean_nulls.md")]
    [InlineData("023_CleanNulls.md", "023_clean_nulls.md")]
    [InlineData("023_clean__nulls.md", "023_clean_nulls.md")]
    [InlineData("023_.md", "023_what_was_done.md")]
    [InlineData("0234_clean.md", "NNN_clean.md")]
    [InlineData("023_clean_.md", "023_clean.md")]
    public async Task Record_of_a_microtask_under_another_name_is_reported_with_a_better_one(string name, string better)
    {
        var test = RuleVerifier.Only([RuleIds.NameOutsideLayout], "namespace Acme.Flows { class OtherFlow { } }");
        test.TestState.AdditionalFiles.Add(("/0/pipeline/microtasks_done/" + name, "{|#0:|}# Done"));
        test.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.NameOutsideLayout).WithLocation(0).WithArguments(name, "is the record of a done microtask", better));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("/0/pipeline/microtasks_done/023_clean_nulls.md")]
    [InlineData("/0/pipeline/microtasks_done/001_a.md")]
    [InlineData("/0/pipeline/microtasks_done/notes.txt")]
    [InlineData("/0/pipeline/memories.md")]
    [InlineData("/0/docs/not_microtasks_done/x.md")]
    public async Task Other_file_or_fitting_name_is_not_reported(string path)
    {
        var test = RuleVerifier.Only([RuleIds.NameOutsideLayout], "namespace Acme.Flows { class OtherFlow { } }");
        test.TestState.AdditionalFiles.Add((path, "# Done"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
