using Tofa.Model.Collections;
using Tofa.Model.Gates;
using Tofa.Model.Problems;
using Tofa.Model.Reading.Checks;
using Tofa.Model.Reading.History;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads <c>runbook.yaml</c> (R001-14 to R001-20).</summary>
public static class RunbookFileReader
{
    private static readonly string[] Schemas = ["1"];

    /// <summary>Reads the runbook; what is wrong with it becomes a problem.</summary>
    public static RunbookFile Read(ProjectFile file)
    {
        var document = YamlReader.Read(file);
        var problems = new List<Problem>(document.Problems);
        var read = new List<(RunbookEntry Entry, TaskState? State, int Position)>();
        var root = Root(document, problems);
        var gates = root is null ? default : GateReader.ByType(root);
        var budget = root?.Budget();
        var items = root is null ? default : Items(root);
        for (var i = 0; i < items.Count; i++)
        {
            if (EntrySection(document, items[i], i, problems) is { } section && Entry(section, gates, budget) is { } entry)
                read.Add((entry.Entry, entry.State, i));
        }

        problems.AddRange(RunStateTrial.OfRunbook(document, file.Text, read.Select(item => item.Position), problems));
        var entries = read.Select(item => item.Entry).ToEquatableArray();
        var states = read.Select(item => item.State).ToEquatableArray();
        return new RunbookFile(file.Path, entries, states, document, AbsenceClaims.Without(document, problems))
        {
            Positions = read.Select(item => item.Position).ToEquatableArray(),
            TypeGates = gates,
        };
    }

    private static Section? Root(YamlDocument document, List<Problem> problems)
    {
        if (document.Root is null or YamlScalar { IsNull: true })
        {
            problems.Add(document.ProblemAt(string.Empty, ProblemKinds.EmptyRunbook, "The runbook is empty"));
            return null;
        }

        if (document.Root is not YamlMapping mapping)
        {
            problems.Add(document.ProblemAt(string.Empty, ProblemKinds.WrongNode, "runbook", "a mapping with 'tasks:'", NodeKind.Of(document.Root)));
            return null;
        }

        var root = new Section(document, mapping, string.Empty, "a runbook", problems);
        root.CheckKeys(Keys.Runbook);
        root.OneOf("schema", "schema version", Schemas);
        root.Text("name");
        root.Text("description");
        return root;
    }

    private static EquatableArray<YamlNode> Items(Section root)
    {
        switch (root.Node("tasks"))
        {
            case YamlSequence { Items.Count: > 0 } sequence:
                return sequence.Items;
            case null or YamlSequence:
                root.Report("tasks", ProblemKinds.EmptyRunbook, "The runbook lists no tasks");
                return default;
            case var other:
                root.WrongNode("tasks", "a list", other);
                return default;
        }
    }

    private static Section? EntrySection(YamlDocument document, YamlNode item, int position, List<Problem> problems)
    {
        var path = YamlPath.Item("tasks", position);
        if (item is YamlMapping mapping)
            return new Section(document, mapping, path, "a runbook entry", problems);

        problems.Add(document.ProblemAt(path, ProblemKinds.WrongNode, path, "a mapping with an 'id'", NodeKind.Of(item)));
        return null;
    }

    private static (RunbookEntry Entry, TaskState? State)? Entry(Section section, EquatableArray<TypeGates> gates, decimal? budget)
    {
        section.CheckKeys(Keys.Entry);
        RunHistoryReader.Check(section);
        var id = section.Id("dependencies and the log name tasks by it");
        var (name, kind, state) = (section.Name(id), section.Kind(), section.Status());
        var dependencies = DependencyReader.Read(section);
        var detailFile = section.ProjectPathOf("task_detail_file");
        if (id is null)
            return null;

        var entry = new RunbookEntry
        {
            Id = id,
            Name = name,
            Kind = kind,
            DependsOn = dependencies.Ids,
            RequiresDone = dependencies.RequiresDone,
            HasDependsOn = section.Has("depends_on"),
            TypeGates = gates,
            RunBudgetUsd = budget,
            DetailFile = detailFile,
        };
        return (entry, state);
    }
}
