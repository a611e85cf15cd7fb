namespace Tofa.Runner.Adapters.Terminals;

/// <summary>What <c>--color</c> says.</summary>
internal enum ColourChoice
{
    /// <summary>Colours where a terminal shows them and nobody refused them.</summary>
    Auto,

    /// <summary>Colours everywhere, as for a pager that shows them.</summary>
    Always,

    /// <summary>No colours.</summary>
    Never,
}
