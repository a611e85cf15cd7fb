namespace Tofa.Tool.Modules.Graphs.Drawing;

/// <summary>The looks of the drawing and of the page around it, in light and dark; every text has a contrast of at least 4.5 to 1.</summary>
internal static class GraphStyle
{
    /// <summary>The colours.</summary>
    internal const string Colours = """

        :root { color-scheme: light dark; --ground: #ffffff; --ink: #1d2330; --soft: #5a6478; --line: #7c879c; --box: #eef2f9; --rim: #8b98b3; --area: #f7f8fb; --bad: #c62828; --focus: #0b5fff; }
        @media (prefers-color-scheme: dark) { :root { --ground: #14171e; --ink: #e8ebf2; --soft: #a3adc2; --line: #8792a9; --box: #232a38; --rim: #5d6a85; --area: #1a1e27; --bad: #ff7b72; --focus: #7ab0ff; } }

        """;

    /// <summary>The shapes of the drawing.</summary>
    internal const string Shapes = """
        svg { font: 14px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
        svg .ground { fill: var(--ground); }
        svg .cluster .shape { fill: var(--area); stroke: var(--rim); stroke-dasharray: 5 4; }
        svg .cluster text { fill: var(--soft); font-weight: 600; }
        svg .node .shape { fill: var(--box); stroke: var(--rim); stroke-width: 1.5; }
        svg .node.none .shape { stroke-dasharray: 4 4; }
        svg .node text, svg .edge text { text-anchor: middle; fill: var(--ink); }
        svg .node text { font-weight: 600; }
        svg .small { font-size: 12px; }
        svg .node .small { font-weight: 400; fill: var(--soft); }
        svg .line { fill: none; stroke: var(--line); stroke-width: 1.6; }
        svg .head { fill: var(--line); }
        svg .edge .back { fill: var(--ground); }
        svg .edge.bad .line { stroke: var(--bad); stroke-width: 2.6; }
        svg .head.bad { fill: var(--bad); }
        svg .edge.bad text { fill: var(--bad); font-weight: 700; }
        svg .hit { fill: none; stroke: transparent; stroke-width: 18; }

        """;

    /// <summary>The page around the drawing.</summary>
    internal const string Page = """
        body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
        header, main, footer { max-width: 72rem; margin: 0 auto; padding: 1rem 1.5rem; }
        h1 { font-size: 1.4rem; margin: 0; overflow-wrap: anywhere; }
        h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; overflow-wrap: anywhere; }
        .figure { overflow-x: auto; }
        .bad-text { color: var(--bad); font-weight: 600; }
        a { color: inherit; }
        a.edge { cursor: pointer; }
        a.edge:hover .line { stroke-width: 4; }
        a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
        a.edge:focus-visible { outline: none; }
        a.edge:focus-visible .back { stroke: var(--focus); stroke-width: 3; }
        a.edge:focus-visible .line { stroke-width: 5; }
        .places { display: none; border: 2px solid var(--bad); border-radius: 8px; padding: .5rem 1rem 1rem; margin: 1rem 0; background: var(--area); }
        .places:target { display: block; }
        .places:focus { outline: none; }
        .places li { margin: .5rem 0; overflow-wrap: anywhere; }
        .places code, .other code { font-weight: 600; }
        .close { float: right; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--rim); }
        td { overflow-wrap: anywhere; }
        td.number, th.number { text-align: right; white-space: nowrap; }
        @media print { .places { display: block; } .close { display: none; } }

        """;
}
