namespace Tofa.Runner.Modules.Doctoring;

/// <summary>Whether something may be written.</summary>
internal enum Consent
{
    /// <summary>A person is asked; where nobody can be, it is not.</summary>
    Ask,

    /// <summary>It may: <c>--yes</c>.</summary>
    Given,

    /// <summary>It may not: <c>--dry-run</c>.</summary>
    Denied,
}
