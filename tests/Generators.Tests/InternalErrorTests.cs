using Microsoft.CodeAnalysis;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

public sealed class InternalErrorTests
{
    private static InMemoryText Throwing(Exception exception) => new(RunbookProject.Folder + "tasks/odd.yaml", () => throw exception);

    [Fact]
    public void Failure_at_one_file_is_reported_in_one_line_and_the_other_files_are_generated()
    {
        var outcome = new GeneratorSession().Run(Samples.ThreeTypes, Throwing(new InvalidOperationException("broken\r\npipe")));

        var diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(
            "The generator failed at 'tasks/odd.yaml' with System.InvalidOperationException: broken  pipe; this is a mistake in Tofa and not in your project, please report it with this line",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("TOFA9001", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.EndsWith("docs/rules/TOFA9001.md", diagnostic.Descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.Equal(3, LoadedProject.From(outcome.Compilation).Pipeline.Tasks.Count);
    }

    [Fact]
    public void Cancellation_is_no_failure()
    {
        var cancelled = new OperationCanceledException(new CancellationToken(canceled: true));

        var outcome = new GeneratorSession().Run(Samples.ThreeTypes, Throwing(cancelled));

        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Id == "TOFA9001");
    }
}
