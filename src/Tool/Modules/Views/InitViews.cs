using Tofa.Model.Problems;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Scaffolding;

namespace Tofa.Tool.Modules.Views;

/// <summary>Makes the answers of <c>init</c>.</summary>
internal static class InitViews
{
    /// <summary>What was made, with what to type next.</summary>
    internal static View Of(InitRequest request, ProjectName name, IReadOnlyList<ScaffoldFile> files, Place place)
    {
        var folder = ShellWord.Quote(request.Shown);
        var project = request.Shown == "." ? string.Empty : $" --project {folder}";
        var solution = place.Solution is { } path ? $"dotnet sln {ShellWord.Quote(path)} add {folder}" : null;
        IReadOnlyList<string> next = [$"dotnet run{project}", $"dotnet run{project} -- status", .. solution is null ? Array.Empty<string>() : [solution]];
        return new InitView(request.IsDry, request.Shown, name.File, name.Namespace, [.. files.Select(file => file.Path)], [.. Remarks(place)])
        {
            NextCommands = request.IsDry ? [] : next,
        };
    }

    /// <summary>The project cannot be called that.</summary>
    internal static StopView BadName(string refusal) =>
        new(StopKind.Usage, refusal) { Details = ["Say --name NAME."], NextCommands = ["tofa init --help"] };

    /// <summary>Something is there already; <c>null</c> where nothing is.</summary>
    internal static StopView? InTheWay(InitRequest request, Place place)
    {
        if (place.Blocking is { } file)
            return new StopView(StopKind.Refused, $"Nothing was made, because {Printable.Of(file)} is a file and no folder: choose another place.") { NextCommands = ["tofa init my-project"] };

        if (place.InTheWay.Count > 0)
            return Refused(request, "Nothing was made, because these exist already and are never overwritten:", [.. place.InTheWay.Select(path => Printable.Of(path))]);

        if (place.Strays.Count > 0)
            return Refused(request, "Nothing was made, because the build would take these detail files for the new runbook's, which does not name them; move them away first:", [.. place.Strays.Select(path => Printable.Of(path))]);

        return place.Projects.Count > 0 ? Refused(request, "Nothing was made, because the folder has a project already:", place.Projects) : null;
    }

    private static StopView Refused(InitRequest request, string message, IReadOnlyList<string> details) =>
        new(StopKind.Refused, message) { Details = details, NextCommands = [$"tofa init {ShellWord.Quote(request.Shown == "." ? "my-project" : request.Shown + "/my-project")}"] };

    private static IEnumerable<string> Remarks(Place place)
    {
        if (place.ProjectAbove is { } project)
            yield return $"{project} lies above and compiles every C# file below it, these too: exclude this folder there, or move it.";
    }
}
