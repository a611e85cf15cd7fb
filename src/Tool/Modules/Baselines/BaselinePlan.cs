using Tofa.Model.Baselines;

namespace Tofa.Tool.Modules.Baselines;

/// <summary>What becomes of one baseline.</summary>
/// <param name="Project">Project and baseline file.</param>
/// <param name="Text">The new text of the file; <c>null</c> where it stays as it is.</param>
/// <param name="Report">What is said about it.</param>
internal sealed record BaselinePlan(FrozenProject Project, string? Text, BaselineReport Report)
{
    /// <summary>Decides.</summary>
    internal static BaselinePlan Of(FrozenProject project, BaselineRequest request) => request.Action switch
    {
        BaselineAction.Create => Create(project, request),
        BaselineAction.Update => Update(project, request),
        _ => new BaselinePlan(project, null, BaselineReports.Compare(project, project.File.Baseline, request)),
    };

    private static BaselinePlan Create(FrozenProject project, BaselineRequest request)
    {
        var before = project.Text is null ? null : project.File.Baseline;
        var created = BaselineComparison.Create(project.Known, before);
        return project.Text is null && created.Entries.Count == 0
            ? new BaselinePlan(project, null, BaselineReports.Compare(project, created, request))
            : Write(project, created, request);
    }

    private static BaselinePlan Update(FrozenProject project, BaselineRequest request)
    {
        if (project.Text is null)
            return new BaselinePlan(project, null, BaselineReports.Compare(project, Baseline.Empty, request));

        var updated = BaselineComparison.Update(project.File.Baseline, project.Known);
        return updated == project.File.Baseline
            ? new BaselinePlan(project, null, BaselineReports.Compare(project, updated, request))
            : Write(project, updated, request);
    }

    // Places in the report are those of the new text.
    private static BaselinePlan Write(FrozenProject project, Baseline baseline, BaselineRequest request)
    {
        var text = BaselineWriter.Write(baseline, BaselineWriter.NewLineOf(project.Text ?? string.Empty));
        var written = project with { Text = text };
        return new BaselinePlan(project, text, BaselineReports.Compare(new FrozenProject(written.Directory, written.Projects, text), baseline, request) with { Written = !request.IsDry, Draft = request.IsDry ? text : null });
    }
}
