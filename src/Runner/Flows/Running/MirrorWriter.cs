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
    internal MirrorOutcome Write(Situation situation)
    {
        var items = MirrorItem.From(journal.History, situation.Compiled.Definition.Tasks);
        if (items.Count == 0)
            return new MirrorOutcome.Written(items);

        var overtaken = false;
        foreach (var file in Files(items))
        {
            var outcome = Edit(file);
            if (outcome is MirrorOutcome.Refused)
                return outcome;

            overtaken |= outcome is MirrorOutcome.Overtaken;
        }

        if (overtaken)
            return new MirrorOutcome.Overtaken();

        journal.Append(JournalDraft.Mirrored);
        return new MirrorOutcome.Written(items);
    }

    private static IEnumerable<FileEdit> Files(IReadOnlyList<MirrorItem> items) =>
        items.Where(item => item.DetailFile is not null)
            .Select(item => new FileEdit(item.DetailFile!, [item], (document, text) => StatusSplice.Detail(document, text, item)))
            .Prepend(new FileEdit(RunbookFile.FileName, items, (document, text) => StatusSplice.Runbook(document, text, items)));

    // Nothing where the file shows it now, or is not there.
    private MirrorOutcome? Edit(FileEdit file)
    {
        if (files.ReadText(file.Path) is not { } text)
            return null;

        var document = YamlReader.Read(file.Path, text);
        if (document.Problems.Any(problem => problem.Kind.Severity == ProblemSeverity.Error))
            return new MirrorOutcome.Refused(stops.Unparsable(file.Path, file.Items, ProblemRows.Of(document.Problems, [new ProjectFile(FileKind.Task, file.Path, text)])));

        switch (file.Splice(document, text))
        {
            case MirrorText.Refused refused:
                return new MirrorOutcome.Refused(stops.Unspliceable(file.Path, file.Items, refused.Reason));
            case MirrorText.Overtaken:
                return new MirrorOutcome.Overtaken();
            case MirrorText.Edited edited:
                if (edited.Text != text)
                    files.Replace(file.Path, edited.Text);

                return null;
            default:
                throw new UnreachableException();
        }
    }
}
