using Tofa.Model.Paths;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Reading;

/// <summary>Values that mean the same in a runbook entry and in a detail file.</summary>
internal static class CommonValues
{
    /// <summary>The id as written; <c>null</c>, and noted, where there is none.</summary>
    public static string? Id(this Section section, string why)
    {
        if (section.FilledText("id") is { } id)
            return id;

        if (section.HoldsTextOrNothing("id"))
            section.Report("id", ProblemKinds.MissingValue, "id", section.Title, why);

        return null;
    }

    /// <summary>The name; <c>null</c>, and noted, where the key is there but says nothing.</summary>
    public static string? Name(this Section section, string? id)
    {
        var name = section.FilledText("name");
        if (name is null && id is not null && section.Has("name") && section.HoldsTextOrNothing("name"))
            section.Report("name", ProblemKinds.EmptyName, Printable.Of(id));

        return name;
    }

    /// <summary>The status; <c>null</c> where it is missing or, noted, not one of the six.</summary>
    public static TaskState? Status(this Section section) => section.OneOf("status", "status", TaskStates.All) is { } text ? TaskStates.FromYaml(text) : null;

    /// <summary>The type; <c>null</c> where it is missing or, noted, not one of the three.</summary>
    public static TaskKind? Kind(this Section section) => section.OneOf("type", "type", TaskKinds.All) is { } text ? TaskKinds.FromYaml(text) : null;

    /// <summary>One of the allowed texts; <c>null</c> where the key is missing or, noted, has another value.</summary>
    public static string? OneOf(this Section section, string key, string what, IReadOnlyList<string> allowed)
    {
        var text = section.Text(key);
        if (text is null || allowed.Contains(text))
            return text;

        var remedy = Suggestion.Remedy(text, allowed, "write " + Choice(allowed));
        section.Report(key, ProblemKinds.NotAllowedValue, Printable.Of(text), what, remedy);
        return null;
    }

    /// <summary>The amount under <c>budget_usd</c>; <c>null</c> where it is missing or, noted, no amount.</summary>
    public static decimal? Budget(this Section section)
    {
        if (section.Text("budget_usd") is not { } text)
            return null;

        var amount = Budgets.Parse(text);
        if (amount is null)
            section.Report("budget_usd", ProblemKinds.NotAllowedValue, Printable.Of(text), "amount", $"write US dollars from 0 to {Budgets.Most} such as 2.50");

        return amount;
    }

    /// <summary>A normalised path inside the project; <c>null</c> where it is missing or, noted, leads out of it. One that some system cannot have is noted too.</summary>
    public static string? ProjectPathOf(this Section section, string key)
    {
        var path = section.InsidePathOf(key);
        if (path is not null && ProjectPath.UnportableStep(path) is { } step)
            section.Report(key, ProblemKinds.UnportablePath, Printable.Of(path), Printable.Of(step));

        return path;
    }

    /// <summary>A normalised path for an output; <c>null</c> where it is missing or, noted, must not be written.</summary>
    public static string? OutputPathOf(this Section section, string key)
    {
        if (section.InsidePathOf(key) is not { } path)
            return null;

        if (ProjectPath.NamesFolder(section.Text(key)!))
            section.Report(key, ProblemKinds.BadPath, Printable.Of(section.Text(key)!), "names a folder", "an output is one file; write its name too, such as outputs/report.md");
        else if (ProjectPath.UnportableStep(path) is { } step)
            section.Report(key, ProblemKinds.BadPath, Printable.Of(path), $"holds '{Printable.Of(step)}'", "that is not a file name on every system; choose another");
        else if (ProjectPath.IsRunState(path))
            section.Report(key, ProblemKinds.BadPath, Printable.Of(path), "belongs to the runbook's own state", "an output must never replace that; write a path such as outputs/report.md");
        else
            return path;

        return null;
    }

    /// <summary>The allowed texts as a message lists them: <c>a, b or c</c>.</summary>
    internal static string Choice(IReadOnlyList<string> allowed) => allowed.Count == 1
        ? allowed[0]
        : string.Join(", ", allowed.Take(allowed.Count - 1)) + " or " + allowed[allowed.Count - 1];

    private static string? InsidePathOf(this Section section, string key)
    {
        if (section.Text(key) is not { } path)
            return null;

        if (ProjectPath.Escape(path) is not { } reason)
            return ProjectPath.Normalize(path);

        section.Report(key, ProblemKinds.BadPath, Printable.Of(path), reason, "a runbook may only touch its own project; write a path relative to the runbook's folder");
        return null;
    }
}
