namespace Tofa.Runner.Ports;

/// <summary>Names a process beyond the reuse of its id.</summary>
/// <param name="Id">The process id; on Unix also the id of its process group.</param>
/// <param name="StartedAt">When it started, in UTC; <c>null</c> where it had already gone when it was asked.</param>
internal sealed record StartedProcess(int Id, DateTimeOffset? StartedAt);
