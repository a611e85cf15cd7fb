namespace Tofa.Model.Architecture.Matching;

/// <summary>Says why a text is no pattern for paths.</summary>
internal static class PathPatternFlaws
{
    /// <summary>The first flaw as a predicate, or <c>null</c>.</summary>
    public static string? Of(string text)
    {
        if (text.Trim().Length == 0)
            return "is empty";

        if (text.Length > PatternLimits.MaxLength)
            return PatternLimits.TooLong;

        if (text.Any(char.IsControl))
            return "has a control character";

        var steps = text.Split('/', '\\');
        if (steps[0].Length == 0 || steps[0].EndsWith(":", StringComparison.Ordinal))
            return "is absolute; write it relative to the project, or begin with '**/'";

        if (steps.All(step => step is "." or ""))
            return "names no file";

        return steps.Take(steps.Length - 1).Select(FlawOf).Append(LastFlaw(steps[steps.Length - 1])).FirstOrDefault(flaw => flaw is not null);
    }

    private static string? LastFlaw(string step) => step.Length == 0 ? null : FlawOf(step);

    private static string? FlawOf(string step) => step switch
    {
        "" => "has an empty step",
        ".." => "goes up with '..'; begin with '**/' to reach files outside the project",
        "**" => null,
        _ when step.Contains("**") => "has '**' beside other text; '**' stands for whole steps",
        _ => null,
    };
}
