using Tofa.Runner.Adapters.Terminals;

namespace Tofa.Runner.Scripts;

/// <summary>What a command works in that needs no runbook.</summary>
/// <param name="Directory">The absolute path of the folder that it starts from.</param>
/// <param name="Terminal">Takes progress.</param>
/// <param name="Project">The runbook's project, where there is one all the same.</param>
internal sealed record Surroundings(string Directory, ConsoleTerminal Terminal, Session? Project);
