using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Redaction;

namespace Tofa.Runner.Modules.DotEnv;

/// <summary>What a <c>.env</c> file says.</summary>
/// <param name="Variables">Its variables; of two with the same name the later counts.</param>
/// <param name="Problems">What could not be read, with file and line; never with the line's content, which may be a secret.</param>
internal sealed record DotEnvContent(IReadOnlyDictionary<string, string> Variables, IReadOnlyList<string> Problems)
{
    /// <summary>The line of each variable, from 1.</summary>
    internal IReadOnlyDictionary<string, int> Lines { get; init; } = new Dictionary<string, int>();

    /// <summary>The values that are secrets: by their name, or because they look like a key.</summary>
    internal IEnumerable<string> Secrets => Variables
        .Where(variable => SecretNames.IsSecret(variable.Key) || (!OpenAiSettings.IsPlain(variable.Key) && SecretNames.LooksLikeKey(variable.Value)))
        .Select(variable => variable.Value);

    /// <summary>All problems, a line each; <c>null</c> where there are none.</summary>
    internal string? Warning => Problems.Count == 0 ? null : string.Join('\n', Problems);

    /// <summary>There is no file.</summary>
    internal static DotEnvContent None { get; } = new(new Dictionary<string, string>(), []);
}
