using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Validation;

/// <summary>TOFA5018, TOFA5019 and TOFA5079: a detail file has the section of its type and no other (R001-25, R001-32, R001-33).</summary>
internal static class SectionRules
{
    private static readonly (TaskKind Kind, string Section)[] Sections =
    [
        (TaskKind.Manual, "manual_instructions"),
        (TaskKind.AiAssisted, "ai_details"),
        (TaskKind.AutomatedScript, "script_details"),
    ];

    /// <summary>Checks every task that has a detail file.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) =>
        from task in facts.Tasks
        where task.OwnDetail is not null && task.Kind is not null
        from section in Sections
        let problem = Judge(task, task.OwnDetail!, task.Kind!.Value, section.Kind, section.Section)
        where problem is not null
        select problem;

    private static Problem? Judge(TaskFacts task, TaskFile file, TaskKind kind, TaskKind sectionKind, string section)
    {
        var node = file.Document.Find(section);
        var isThere = node is not (null or YamlScalar { IsNull: true });
        if (isThere && kind != sectionKind)
            return file.Document.ProblemAtKey(section, ProblemKinds.UnusedSection, section, task.ShownId, kind.ToYaml());

        // The summary of a phase may describe it instead of giving steps (R001-19).
        // Imported tasks often begin so: the run can go on, but a person is shown nothing.
        if (isThere && node.IsBlank() && file.Detail.Description is null)
            return file.Document.ProblemAt(section, ProblemKinds.EmptyInstructions, section, task.ShownId);

        if (isThere || kind != sectionKind || (kind == TaskKind.Manual && file.Detail.Description is not null))
            return null;

        var place = file.Document.Find("type") is null ? "id" : "type";
        return file.Document.ProblemAt(place, ProblemKinds.MissingSection, task.ShownId, kind.ToYaml(), section);
    }
}
