namespace TofaProjectNamespace.Ports;

/// <summary>A file of the project could not be read or written.</summary>
/// <param name="message">Which file, why, and what to do.</param>
/// <param name="cause">The system's own error.</param>
public sealed class ProjectTextException(string message, Exception? cause = null) : Exception(message, cause);
