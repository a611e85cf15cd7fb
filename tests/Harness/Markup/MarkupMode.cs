namespace Tofa.Harness.Markup;

/// <summary>What the markup of a state means.</summary>
public enum MarkupMode
{
    /// <summary>The text is taken as it is.</summary>
    None,

    /// <summary>Markup is removed and expects nothing.</summary>
    Ignore,

    /// <summary>Markup is removed; diagnostics that the code fix handles are not expected, others are.</summary>
    IgnoreFixable,

    /// <summary>Markup is removed; each tag expects a diagnostic.</summary>
    Allow,
}
