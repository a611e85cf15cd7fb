using Tofa.Model.Collections;
using Tofa.Model.Naming;
using Tofa.Model.Problems;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Validation;

/// <summary>A runbook as people and scripts really leave it behind, in the style of PyYAML: sorted keys, folded texts, drift and debris.</summary>
public sealed class RealRunbookTests
{
    internal const string Project = """
        === runbook.yaml
        tasks:
        - depends_on: []
          id: orchestrate_1.1_setup_dirs
          name: Setup directory structure
          status: SKIPPED
          task_detail_file: tasks/orchestrate_1.1_setup_dirs.yaml
          type: MANUAL
        - depends_on:
          - orchestrate_1.1_setup_dirs
          id: orchestrate_2_refine
          name: Refine orchestrator (fallback prompts, automated script handler)
          status: DONE
          task_detail_file: tasks/orchestrate_2_refine.yaml
          type: AI_ASSISTED
        - depends_on:
          - orchestrate_2_refine
          id: 6.1.10
          name: 'Publish: the image'
          status: READY
          task_detail_file: tasks/6.1.10.yaml
          type: MANUAL
        - depends_on:
          - orchestrate_2_refine
          id: app_6.2.2```
          name: null
          status: PENDING
          task_detail_file: tasks/app_6.2.2```.yaml
          type: MANUAL
        === tasks/orchestrate_1.1_setup_dirs.yaml
        depends_on: []
        id: orchestrate_1.1_setup_dirs
        manual_instructions:
        - "Create the folders:\n  mkdir -p tasks logs\nVerify with `ls`.\
          \ Done."
        name: Setup directory structure
        outputs:
        - Folders `tasks/` and `logs/`.
        status: DONE
        type: MANUAL
        === tasks/orchestrate_2_refine.yaml
        ai_details:
          model: o4-mini
          prompt: 'Refine `orchestration/run.py`:

            - Write `{"task": {"id": 1}}` to the log.

            - Add an option `--start-from <task_id>`.

            '
        depends_on:
        - orchestrate_1.1_setup_dirs
        id: orchestrate_2_refine
        issues:
        - detail: ''
          timestamp: '2025-04-21T15:48:51.263574Z'
          type: AI_RESPONSE_REJECTED
        name: Refine orchestrator (fallback prompts, automated script handler)
        status: DONE
        type: AI_ASSISTED
        === tasks/6.1.10.yaml
        depends_on:
        - orchestrate_2_refine
        id: 6.1.10
        manual_instructions:
        - 'Run: `podman push`'
        name: 'Publish: the image'
        status: PENDING
        type: MANUAL
        === tasks/app_6.2.2```.yaml
        id: app_6.2.2```
        name: null
        status: PENDING
        type: MANUAL
        depends_on:
        - orchestrate_2_refine
        manual_instructions:
        - ''
        """;

    [Fact]
    public void Debris_is_reported_and_nothing_stops_the_run()
    {
        var compiled = RunbookCompiler.Compile(MarkedProject.Parse(Project).Files);

        Assert.False(compiled.HasErrors);
        Assert.Equal(
            [
                "runbook.yaml tasks[3].id TOFA5024",
                "runbook.yaml tasks[3].name TOFA5023",
                "tasks/6.1.10.yaml status TOFA5017",
                "tasks/app_6.2.2```.yaml name TOFA5023",
                "tasks/app_6.2.2```.yaml manual_instructions TOFA5079",
                "tasks/orchestrate_1.1_setup_dirs.yaml status TOFA5017",
            ],
            compiled.Problems.Select(problem => $"{problem.File} {problem.YamlPath} {problem.Kind.Id}"));
        Assert.All(compiled.Problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Kind.Severity));
    }

    [Fact]
    public void Texts_are_read_as_the_author_meant_them()
    {
        var tasks = RunbookCompiler.Compile(MarkedProject.Parse(Project).Files).Definition.Tasks;

        Assert.Equal("Create the folders:\n  mkdir -p tasks logs\nVerify with `ls`. Done.", Assert.Single(tasks[0].ManualInstructions));
        Assert.Contains("{\"task\": {\"id\": 1}}", Assert.Single(tasks[1].Ai!.Prompt.Segments).Text, StringComparison.Ordinal);
        Assert.Equal("6.1.10", tasks[2].Id);
        Assert.Equal("app_6.2.2```", tasks[3].Name);
    }

    [Fact]
    public void Ids_become_classes_that_people_can_read()
    {
        var ids = RunbookCompiler.Compile(MarkedProject.Parse(Project).Files).Definition.Tasks.Select(task => task.Id).ToEquatableArray();

        Assert.Equal(["Orchestrate_1_1_SetupDirs", "Orchestrate_2_Refine", "Task_6_1_10", "App_6_2_2"], TaskNames.For(ids));
    }
}
