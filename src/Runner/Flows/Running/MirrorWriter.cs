using System.Diagnostics;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Mirroring;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Brings both YAML files up to the journal, splicing into whatever text is there now (R001-44, R001-51, ADR 0004).</summary>
/// <param name="files">The project's files.</param>
/// <param name="journal">The journal.</param>
/// <param name="stops">Puts refusals into words.</param>
internal sealed class MirrorWriter(IProjectFiles files, Journal journal, Stops stops)
{
    /// <summary>Writes what the journal is ahead by, and journals that it is written.</summary>
    /// <exception cref="StateException">A file cannot be read or written.</exception>
    internal MirrorOutcome Write(Situation situation) => Write(situation, journal.History);

    /// <summary>Writes what the journal was ahead by at some time, and journals that it is written; the journal may go on meanwhile.</summary>
    /// <param name="situation">The project.</param>
    /// <param name="history">The journal at that time.</param>
    /// <exception cref="StateException">A file cannot be read or written.</exception>
    internal MirrorOutcome Write(Situation situation, RunHistory history)
    {
        var items = MirrorItem.From(history, situation.Compiled.Definition.Tasks);
        if (items.Count == 0)
            return new MirrorOutcome.Written(items);

        var edits = Files(items).Select(Edit).ToList();
        var isWhole = files.ChangeAll([.. edits.OfType<MirrorEdit.Change>().Select(edit => edit.Text)]);
        if (edits.OfType<MirrorEdit.Refused>().FirstOrDefault() is { } refused)
            return new MirrorOutcome.Refused(refused.Stop);

        if (!isWhole || edits.Exists(edit => edit is MirrorEdit.Overtaken))
            return new MirrorOutcome.Overtaken();

        // Lost to a power cut it costs no more than that the files are compared once more.
        journal.AppendUnsynced(JournalDraft.Mirrored(history.LastSequence));
        return new MirrorOutcome.Written(items);
    }

    private static IEnumerable<FileEdit> Files(IReadOnlyList<MirrorItem> items) =>
        items.Where(item => item.DetailFile is not null)
            .Select(item => new FileEdit(item.DetailFile!, [item], (document, text) => StatusSplice.Detail(document, text, item)))
            .Prepend(new FileEdit(RunbookFile.FileName, items, (document, text) => StatusSplice.Runbook(document, text, items)));

    private MirrorEdit Edit(FileEdit file)
    {
        // What is not there shows nothing: it may be back in a moment, and must not be taken then for what a person wrote.
        if (files.ReadText(file.Path) is not { } text)
            return new MirrorEdit.Overtaken();

        var document = YamlReader.Read(file.Path, text);
        if (document.Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error))
            return new MirrorEdit.Refused(stops.Unparsable(file.Path, file.Items, ProblemRows.Of(document.Problems, [new ProjectFile(FileKind.Task, file.Path, text)])));

        return file.Splice(document, text) switch
        {
            MirrorText.Refused refused => new MirrorEdit.Refused(stops.Unspliceable(file.Path, file.Items, refused.Reason)),
            MirrorText.Overtaken => new MirrorEdit.Overtaken(),
            MirrorText.Edited edited => edited.Text == text ? new MirrorEdit.None() : new MirrorEdit.Change(new TextChange(file.Path, text, edited.Text)),
            _ => throw new UnreachableException(),
        };
    }
}
