namespace Tofa.Runner.Ports;

/// <summary>State could not be read or written: exit code 6.</summary>
/// <param name="message">What happened, where, and what to do.</param>
/// <param name="cause">The system's own error.</param>
internal class StateException(string message, Exception? cause = null) : Exception(message, cause);
