namespace Tofa.Model.Tests.Validation.Cases;

/// <summary>A project of one manual task that lacks nothing; what is appended stands in its detail file.</summary>
internal static class ManualTask
{
    public const string Project = """
        === runbook.yaml
        tasks: [{ id: build, type: MANUAL, task_detail_file: tasks/build.yaml }]
        === tasks/build.yaml
        id: build
        manual_instructions: Build it.

        """;
}
