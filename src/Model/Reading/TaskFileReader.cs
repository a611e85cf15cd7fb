using Tofa.Model.Collections;
using Tofa.Model.Paths;
using Tofa.Model.Problems;
using Tofa.Model.Reading.Checks;
using Tofa.Model.Reading.History;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads detail files (R001-21 to R001-34).</summary>
public static class TaskFileReader
{
    /// <summary>Reads a detail file; what is wrong with it becomes a problem.</summary>
    public static TaskFile Read(ProjectFile file)
    {
        var document = YamlReader.Read(file);
        var problems = new List<Problem>(document.Problems);
        var path = ProjectPath.Normalize(file.Path);
        if (document.Root is not (YamlMapping or null or YamlScalar { IsNull: true }))
        {
            problems.Add(document.ProblemAt(string.Empty, ProblemKinds.WrongNode, "detail file", "a mapping", NodeKind.Of(document.Root)));
            return new TaskFile(file.Path, new TaskDetail { Path = path }, null, document, problems.ToEquatableArray());
        }

        var mapping = document.Root as YamlMapping ?? new YamlMapping(default, default);
        var root = new Section(document, mapping, string.Empty, "a detail file", problems);
        var detail = Detail(root, path, file.Text);
        var state = root.Status();
        problems.AddRange(RunStateTrial.OfDetail(document, file.Text, problems));
        return new TaskFile(file.Path, detail, state, document, AbsenceClaims.Without(document, problems));
    }

    private static TaskDetail Detail(Section root, string path, string text)
    {
        root.CheckKeys(Keys.Detail);
        RunHistoryReader.Check(root);
        var dependencies = DependencyReader.Read(root);
        var alternatives = CertaintyReader.Alternatives(root);
        var id = root.Id("it has to be the id in the runbook");
        return new TaskDetail
        {
            Path = path,
            Id = id,
            Name = root.Name(id),
            Description = root.FilledText("description"),
            Kind = root.Kind(),
            DependsOn = dependencies.Ids,
            RequiresDone = dependencies.RequiresDone,
            HasDependsOn = root.Has("depends_on"),
            ManualInstructions = root.Texts("manual_instructions", allowsSingle: true),
            Outputs = root.Texts("outputs", allowsSingle: true),
            OutputArtifact = root.OutputPathOf("output_artifact"),
            Gates = GateReader.OfTask(root),
            Pauses = PauseReader.Read(root),
            Certainty = CertaintyReader.Read(root, alternatives),
            Alternatives = alternatives,
            Ai = AiDetailReader.Read(root, text),
            Script = ScriptDetailReader.Read(root),
        };
    }
}
