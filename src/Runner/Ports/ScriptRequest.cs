using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Ports;

/// <summary>Which C# script to run.</summary>
/// <param name="Create">Makes the script; <c>null</c> comes back where the task has none.</param>
/// <param name="Context">What the script is told; its log receives each line after the log file.</param>
/// <param name="LogFile">Absolute path of the file that receives what the script logs.</param>
/// <param name="Timeout">After this its token is signalled; <c>null</c> for never.</param>
internal sealed record ScriptRequest(Func<IScript?> Create, ScriptContext Context, string LogFile, TimeSpan? Timeout);
