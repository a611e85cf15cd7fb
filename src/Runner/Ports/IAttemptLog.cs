namespace Tofa.Runner.Ports;

/// <summary>The log file of one attempt at a task, beside the output of its process.</summary>
internal interface IAttemptLog
{
    /// <summary>Adds a line or a text to the file, creating it and its folder as needed; secrets are hidden.</summary>
    /// <param name="logFile">Absolute path.</param>
    /// <param name="text">What to add; a line break follows.</param>
    /// <exception cref="StateException">The disk refused.</exception>
    void Append(string logFile, string text);
}
