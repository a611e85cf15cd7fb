using Tofa.Runner.Modules.Doctoring;

namespace Tofa.Runner.Ports;

/// <summary>Looks at what lies around a runbook; writes nothing.</summary>
internal interface IProjectSurvey
{
    /// <summary>Every file and folder that a run would read or write and cannot.</summary>
    IReadOnlyList<Obstacle> Obstacles();

    /// <summary>The temporary files that runners left, relative to the project.</summary>
    IReadOnlyList<string> Leftovers();

    /// <summary>The files of the manual relay, relative to the project.</summary>
    IReadOnlyList<string> RelayFiles();

    /// <summary>The recordings of model answers, relative to the project.</summary>
    IReadOnlyList<string> Recordings();

    /// <summary>Whether a program is there and may be executed.</summary>
    /// <param name="program">A path from the project, or a name for <c>PATH</c>.</param>
    bool HasProgram(string program);

    /// <summary>The program of the editor that the environment names; <c>null</c> where it names none.</summary>
    string? Editor();

    /// <summary>Whether the project lies in a git repository.</summary>
    bool IsVersioned();

    /// <summary>The kind of the file system that the project lies on; <c>null</c> where it is not known.</summary>
    string? FileSystem();

    /// <summary>Deletes the temporary files.</summary>
    /// <exception cref="StateException">The disk refused.</exception>
    void DeleteLeftovers();
}
