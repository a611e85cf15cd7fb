namespace Tofa.Packaging.Tests;

/// <summary>Generated code, and hooks beside it, where every analyzer of the SDK is on and every warning is an error.</summary>
public sealed class StrictConsumerTests(Checkout checkout)
{
    [Theory]
    [InlineData("9.0", "enable")]
    [InlineData("12.0", "disable")]
    [InlineData("latest", "enable")]
    public async Task Every_analyzer_of_the_SDK_is_content_with_generated_code_and_with_hooks(string version, string nullable)
    {
        using var project = Strict();

        var build = await Build(project, version, nullable);

        Assert.True(build.ExitCode == 0, build.Everything);
        Assert.Empty(BuildDiagnostic.Of(build));
    }

    [Fact]
    public async Task The_same_analyzers_do_complain_of_a_method_that_is_no_hook()
    {
        using var project = Strict();
        project.Write("Draft.cs", project.Read("Draft.cs").Replace("partial void OnStarting", "private void Other", StringComparison.Ordinal));

        var build = await Build(project, "latest", "enable");

        Assert.Contains(BuildDiagnostic.Of(build), found => found is { File: "Draft.cs", Id: "CA1822", Severity: "error" });
    }

    private static Task<Support.CommandResult> Build(ConsumerProject project, string version, string nullable) => project.DotnetAsync(
        "build", "-p:AnalysisLevel=latest-all", "-p:TreatWarningsAsErrors=true", "-p:EnforceCodeStyleInBuild=true", "-p:GenerateDocumentationFile=true",
        "-p:ImplicitUsings=disable", $"-p:LangVersion={version}", $"-p:Nullable={nullable}");

    private ConsumerProject Strict()
    {
        var project = new ConsumerProject(checkout.Feed);
        project.Write("Program.cs", "using Consumer;\nusing Tofa.Runner;\n\nreturn await TofaApp.RunAsync(args, Runbook.Pipeline).ConfigureAwait(false);\n");
        project.Write("runbook.yaml", project.Read("runbook.yaml") + """

              - id: draft
                name: Draft the report
                status: PENDING
                depends_on: [part]
                task_detail_file: tasks/draft.yaml
                type: AI_ASSISTED
            """);
        project.Write("tasks/draft.yaml", """
            id: draft
            name: Draft the report
            status: PENDING
            type: AI_ASSISTED
            ai_details:
              prompt: "Write about {{topic}} in {{words}} words.{{#authors}} Ask {{name}} at {{mail}}.{{/authors}}"
              input_context:
                topic: rain
                words: 100
                authors:
                - { name: Ann, mail: ann@example.com }
                - { name: Bob, mail: bob@example.com }
            output_artifact: outputs/report.md
            """);
        project.Write("Draft.cs", """
            #nullable enable
            using System;
            using Tofa.Model.Runbooks;

            namespace Consumer.RunbookTasks
            {
                partial class Draft
                {
                    partial void OnStarting() => Console.Beep();

                    partial void OnFinished(TaskState state) => Console.WriteLine(state);

                    partial void PrepareInputs(ref Inputs inputs) => inputs = inputs with { Topic = inputs.Topic.Trim() };

                    partial void CheckOutput(string output, ref string? problem) => problem = output.Length == 0 ? nameof(output) : problem;
                }
            }

            """);
        return project;
    }
}
