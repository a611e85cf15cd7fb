namespace Tofa.Model.Naming;

/// <summary>What a family of generated names has to avoid.</summary>
/// <param name="Reserved">Names that mean something else where the generated names stand; compared ignoring case.</param>
/// <param name="Prefix">Put before names that would start with a digit or be empty, such as <c>Task_</c>.</param>
/// <param name="Suffix">Put behind reserved names, such as <c>Task</c>.</param>
internal sealed record IdentifierRules(ISet<string> Reserved, string Prefix, string Suffix);
