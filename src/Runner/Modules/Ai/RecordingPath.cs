using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Ai;

/// <summary>Names the recordings.</summary>
internal static class RecordingPath
{
    /// <summary>Where all of them are, relative to the project.</summary>
    internal const string Folder = "ai_recordings";

    /// <summary>How their names end.</summary>
    internal const string Extension = ".yaml";

    /// <summary>Where a task's recording is, relative to the project.</summary>
    internal static string For(string taskId) => $"{Folder}/{SafeName.For(taskId)}{Extension}";
}
