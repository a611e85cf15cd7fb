namespace Tofa.Runner.Adapters.Processes.Spawning;

/// <summary>What to start, with everything looked up.</summary>
/// <param name="Path">The program's file.</param>
/// <param name="Arguments">Its arguments, without its own name.</param>
/// <param name="WorkingDirectory">Absolute path.</param>
/// <param name="Environment">All of its environment.</param>
internal sealed record ChildProgram(string Path, IReadOnlyList<string> Arguments, string WorkingDirectory, IReadOnlyDictionary<string, string> Environment);
