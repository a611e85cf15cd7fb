namespace Tofa.Tool.Modules.Findings;

/// <summary>Something that a rule reported, and nobody suppressed.</summary>
/// <param name="RuleId">Such as <c>TOFA1001</c>.</param>
/// <param name="Message">As the compiler wrote it.</param>
/// <param name="File">Relative to the project, with <c>/</c>; empty where there is no place.</param>
/// <param name="Line">From 1; 0 where there is no place.</param>
/// <param name="Column">From 1; 0 where there is no place.</param>
/// <param name="Properties">What the rule added for tools.</param>
internal sealed record Finding(string RuleId, string Message, string File, int Line, int Column, IReadOnlyDictionary<string, string> Properties)
{
    private const string SubjectProperty = "tofa.subject";
    private const string Fact = "TOFA9100";

    /// <summary>What identifies a violation whatever its line; <c>null</c> for what no baseline can freeze.</summary>
    public string? Subject => IsFact ? null : Properties.GetValueOrDefault(SubjectProperty);

    /// <summary>Whether it only says what there is.</summary>
    public bool IsFact => RuleId == Fact;

    /// <summary>The place, as people and editors read it.</summary>
    public string Place => Line == 0 ? File : $"{File}({Line},{Column})";
}
