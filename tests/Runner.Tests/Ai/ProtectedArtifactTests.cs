using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Ai;

/// <summary>Where an artifact cannot be written, nobody asks a model for it, and the task has not failed.</summary>
public sealed class ProtectedArtifactTests
{
    [Fact]
    public async Task Read_only_artifact_stops_the_run_before_a_model_is_paid_and_the_task_can_be_run_again()
    {
        FaultMatrixTests.SkipWhereTheEnvironmentNamesAModel();
        using var server = new CannedServer(CannedServer.Completion("new"));
        using var project = new AiProject(server.BaseUrl);
        project.Write("outputs/draft.md", "old");
        File.SetAttributes(Path.Combine(project.Directory, "outputs", "draft.md"), FileAttributes.ReadOnly);

        var refused = await project.RunAsync();

        Assert.Equal((6, 0, "old"), (refused, server.Requests.Count, project.Artifact));
        Assert.Contains("status: READY", project.Read("tasks/draft.yaml"), StringComparison.Ordinal);

        File.SetAttributes(Path.Combine(project.Directory, "outputs", "draft.md"), FileAttributes.Normal);
        Assert.Equal((0, "new\n"), (await project.RunAsync(), project.Artifact));
    }
}
