using Tofa.Model.Reading;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Baselines;
using Tofa.Tool.Modules.Importing;
using Tofa.Tool.Modules.Importing.Merging;
using Tofa.Tool.Modules.Importing.Sources;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa import</c>: takes the tasks of another format into the runbook, and never changes what is there.</summary>
/// <param name="sources">The files to import.</param>
/// <param name="project">The runbook and its detail files.</param>
/// <param name="locks">Keeps a runner away while the runbook changes.</param>
internal sealed class ImportFlow(ISourceFiles sources, IProjectFiles project, IRunLock locks)
{
    /// <summary>Imports; all is decided before anything is written.</summary>
    internal View Import(ImportRequest request)
    {
        var texts = new List<SourceText>();
        foreach (var file in request.Files)
        {
            var paths = sources.Find(Path.GetFullPath(file, request.Start));
            if (paths.Count == 0)
                return ImportViews.Missing(file, sources.IsFolder(Path.GetFullPath(file, request.Start)));

            texts.AddRange(paths.Select(path => sources.Read(path, ShownPath.Of(request.Start, path))));
        }

        var imported = SourceReaders.Read(texts, request);
        var draft = Merge(request, imported, isDraft: true);
        if (draft is not ImportView { Files.Count: > 0 })
            return draft;

        if (!request.IsDry)
            return MergeLocked(request, imported);

        // What would be refused is refused dry, too.
        return project.Exists(RunbookFile.FileName) && locks.LiveHolder() is { } holder ? ImportViews.Locked(request, holder) : draft;
    }

    // What was decided without the lock may be out of date with it.
    private View MergeLocked(ImportRequest request, IReadOnlyList<ImportedSource> imported)
    {
        if (!project.Exists(RunbookFile.FileName))
            return Merge(request, imported, isDraft: false);

        using var held = locks.TryAcquire(out var holder);
        return held is null ? ImportViews.Locked(request, holder) : Merge(request, imported, isDraft: false);
    }

    private View Merge(ImportRequest request, IReadOnlyList<ImportedSource> imported, bool isDraft)
    {
        var definition = project.ReadDefinition();
        var shown = ShownPath.Of(request.Start, Path.Combine(project.ProjectDirectory, RunbookFile.FileName));
        if (definition.FirstOrDefault(file => file.Kind == FileKind.Runbook && file.Flaw is not null) is { } damaged)
            return ImportViews.Unreadable(request, shown, RunbookFileReader.Read(damaged), damaged.Text);

        var text = project.ReadText(RunbookFile.FileName);
        var runbook = text is null ? null : RunbookFileReader.Read(new ProjectFile(FileKind.Runbook, RunbookFile.FileName, text));
        if (runbook?.Document.IsComplete == false)
            return ImportViews.Unreadable(request, shown, runbook, text!);

        var details = definition.Where(file => file.Kind == FileKind.Task);
        var plan = ImportPlan.Of(imported, runbook, text ?? string.Empty, details);
        if (plan.Refusal is not null)
            return ImportViews.Refused(request, shown, plan.Refusal);

        foreach (var file in plan.Files)
        {
            if (isDraft)
                project.CheckReplaceable(file.Path);
            else
                project.Replace(file.Path, file.Text);
        }

        return ImportViews.Of(request, plan, shown);
    }
}
