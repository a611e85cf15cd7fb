using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Findings;

/// <summary>Says why there are no findings to go by.</summary>
internal static class CollectionRefusals
{
    private const int MostErrors = 20;

    // A rule that failed; an architecture.yaml that cannot be read, names what is not there, or contradicts itself.
    private static readonly string[] Mistakes = ["TOFA9002", "TOFA9003", "TOFA9004", "TOFA9006"];

    /// <summary>There is no SDK.</summary>
    internal static Collection NoSdk() => new Collection.Refused(
        new StopView(StopKind.Refused, "The program 'dotnet' was not found on the PATH; nothing was built or written.")
        {
            Details = ["Install the .NET SDK (https://dotnet.microsoft.com/download), or add its folder to the PATH."],
            NextCommands = ["dotnet --info"],
        });

    /// <summary>The code has mistakes of its own.</summary>
    internal static Collection DoesNotCompile(string target, IReadOnlyList<string> errors)
    {
        var more = errors.Count > MostErrors ? [$"and {errors.Count - MostErrors} more"] : Array.Empty<string>();
        return new Collection.Refused(new StopView(StopKind.Refused, $"{target} does not compile, so the rules cannot judge it; nothing was written.")
        {
            Details = [.. errors.Take(MostErrors), .. more],
            NextCommands = [$"dotnet build {ShellWord.Quote(target)}"],
        });
    }

    /// <summary>The findings; or that the rules looked at no project, or could not judge as they were told to.</summary>
    internal static Collection Unless(string target, IReadOnlyList<ProjectFindings> projects)
    {
        if (projects.Count == 0)
            return Empty(target);

        var mistakes = projects.SelectMany(project => project.All.Where(finding => Mistakes.Contains(finding.RuleId)).Select(finding => RowOf(project, finding))).Distinct().ToList();
        return mistakes.Count == 0 ? new Collection.Collected(projects) : Mistaken(mistakes);
    }

    // What the rules do not find while they cannot judge must not pass for mended.
    private static Collection.Refused Mistaken(List<ProblemRow> mistakes) => new(
        new StopView(StopKind.Refused, "The rules could not judge as architecture.yaml means it, so what they found says nothing; nothing was written.")
        {
            Problems = mistakes,
            NextCommands = [$"tofa explain {mistakes[0].Id}"],
        });

    private static ProblemRow RowOf(ProjectFindings project, Finding finding) =>
        new(Path.Combine(project.Directory, finding.File), finding.Line, finding.Column, ProblemRow.Error, finding.RuleId, finding.Message, string.Empty);

    private static Collection.Refused Empty(string target) => new(
        new StopView(StopKind.Refused, $"{target} references Tofa.Analyzers nowhere, so no rule looked at it; nothing was written.")
        {
            Details = ["Add the package to each project that the rules should judge: <PackageReference Include=\"Tofa.Analyzers\" Version=\"0.1.0\" PrivateAssets=\"all\" />"],
            NextCommands = ["dotnet add package Tofa.Analyzers"],
        });
}
