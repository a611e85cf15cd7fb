namespace Tofa.Runner.Modules.Executing;

/// <summary>Names an attempt's log file: an id may be any text, a file name may not.</summary>
internal static class LogNames
{
    /// <summary>The path relative to the project, such as <c>logs/tasks/build.1.log</c>; two ids never share one.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    internal static string For(string taskId, int attempt) => $"logs/tasks/{SafeName.For(taskId)}.{attempt}.log";

    /// <summary>The file beside an attempt's log that keeps what came of an answer that is not used.</summary>
    internal static string PartialOf(string logFile) => Path.ChangeExtension(logFile, ".partial.txt");
}
