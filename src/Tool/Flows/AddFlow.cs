using Tofa.Model.Reading;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Adding;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa add</c>: adds to a project and keeps it consistent, or changes nothing.</summary>
/// <param name="project">The runbook, its detail files and its templates.</param>
/// <param name="disk">Takes the changes.</param>
/// <param name="locks">Keeps a runner away while the runbook changes.</param>
internal sealed class AddFlow(IProjectFiles project, IProjectChanges disk, IRunLock locks)
{
    /// <summary>Adds; all is decided and checked before anything is written.</summary>
    internal View Add(AddRequest request)
    {
        var draft = Decide(request, isDraft: true);
        if (request.IsDry || draft is StopView)
            return draft;

        // What was decided without the lock may be out of date with it.
        using var held = locks.TryAcquire(out var holder);
        return held is null ? AddViews.Locked(request, holder) : Decide(request, isDraft: false);
    }

    private View Decide(AddRequest request, bool isDraft)
    {
        var definition = project.ReadDefinition();
        if (Damaged(definition, RunbookFile.FileName) is { } unreadable)
            return AddViews.Unreadable(request, RunbookFileReader.Read(unreadable).Problems, [unreadable]);

        if (project.ReadText(RunbookFile.FileName) is not { } text)
            return AddViews.NoRunbook();

        var runbook = RunbookFileReader.Read(new ProjectFile(FileKind.Runbook, RunbookFile.FileName, text));
        if (!runbook.Document.IsComplete)
            return AddViews.Unreadable(request, runbook.Document.Problems, [new ProjectFile(FileKind.Runbook, RunbookFile.FileName, text)]);

        var detail = TemplatePlanner.DetailFile(request.Addition, runbook);
        if (Damaged(definition, detail) is { } damaged)
            return AddViews.Unreadable(request, TaskFileReader.Read(damaged).Problems, [damaged]);

        return Decide(request, isDraft, new ProjectFacts(text, runbook, definition, project.Exists(ProjectFacts.SchemaPath), disk.Namespace())
        {
            HasScript = request.Addition is not Addition.NewTask { Script: { } type } || disk.Declares(type),
            DetailText = detail is null ? null : project.ReadText(detail),
        });
    }

    private static ProjectFile? Damaged(IEnumerable<ProjectFile> definition, string? path) => definition.FirstOrDefault(file => file.Path == path && file.Flaw is not null);

    private View Decide(AddRequest request, bool isDraft, ProjectFacts facts)
    {
        var plan = Plans.Of(request.Addition, facts);
        if (plan.Refusal is not null)
            return AddViews.Refused(request, plan.Refusal);

        if (disk.Existing(plan.Changes.Where(change => change.Before is null).Select(change => change.Path)) is { Count: > 0 } existing)
            return AddViews.InTheWay(request, existing);

        if (facts.NewProblems(plan.Changes, out var after) is { Count: > 0 } problems)
            return AddViews.WouldBreak(request, problems, after);

        if (!isDraft)
            disk.Apply(plan.Changes);

        return AddViews.Of(request, plan);
    }
}
