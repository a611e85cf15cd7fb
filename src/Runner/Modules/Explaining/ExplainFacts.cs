using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Explaining;

/// <summary>What has to be known to say why a task does not start.</summary>
/// <param name="Situation">Where the runbook stands.</param>
/// <param name="Runner">The live runner; <c>null</c> where none runs.</param>
/// <param name="Survivors">The living processes of earlier attempts, by task; a task that has none is left out.</param>
/// <param name="IsStale">Whether the build is older than the files.</param>
internal sealed record ExplainFacts(Situation Situation, string? Runner, IReadOnlyDictionary<string, IReadOnlyList<int>> Survivors, bool IsStale);
