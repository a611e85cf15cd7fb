using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Findings;

/// <summary>Says why there are no findings to go by.</summary>
internal static class CollectionRefusals
{
    private const int MostErrors = 20;

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

    /// <summary>The findings, or that the rules looked at no project.</summary>
    internal static Collection UnlessEmpty(string target, IReadOnlyList<ProjectFindings> projects) => projects.Count > 0
        ? new Collection.Collected(projects)
        : new Collection.Refused(new StopView(StopKind.Refused, $"{target} references Tofa.Analyzers nowhere, so no rule looked at it; nothing was written.")
        {
            Details = ["Add the package to each project that the rules should judge: <PackageReference Include=\"Tofa.Analyzers\" Version=\"0.1.0\" PrivateAssets=\"all\" />"],
            NextCommands = ["dotnet add package Tofa.Analyzers"],
        });
}
