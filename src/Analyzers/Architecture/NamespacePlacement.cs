namespace Tofa.Analyzers.Architecture;

/// <summary>Reads the architecture from whole namespace segments; the innermost segment that names a layer wins (C-1, C-4).</summary>
internal static class NamespacePlacement
{
    private const string CapabilityParent = "Tasks";

    /// <summary>Places a namespace.</summary>
    /// <param name="segments">Its segments, outermost first.</param>
    public static Placement Of(IReadOnlyList<string> segments) =>
        IsFramework(segments) ? Placement.None : new(LayerOf(segments), CapabilityOf(segments));

    // System.IO.Ports is no layer, not even where a project declares a stand-in for it.
    private static bool IsFramework(IReadOnlyList<string> segments) => segments.Count > 0 && segments[0] is ("System" or "Microsoft");

    private static Layer? LayerOf(IReadOnlyList<string> segments)
    {
        for (var index = segments.Count - 1; index >= 0; index--)
        {
            var parent = index > 0 ? segments[index - 1] : null;
            if (LayerNamed(segments[index], parent) is { } layer)
            {
                return layer;
            }
        }

        return null;
    }

    private static Layer? LayerNamed(string segment, string? parent) => segment switch
    {
        "Scripts" => Layer.Scripts,
        "Flows" => Layer.Flows,
        "Orchestrators" => Layer.Orchestrators,
        "Modules" => Layer.Modules,
        "Simple" when parent == "Functions" => Layer.Modules,
        "SharedModules" => Layer.SharedModules,
        "Ports" => Layer.Ports,
        "Adapters" => Layer.Adapters,
        _ => null,
    };

    private static string? CapabilityOf(IReadOnlyList<string> segments)
    {
        for (var index = segments.Count - 2; index >= 0; index--)
        {
            if (segments[index] == CapabilityParent)
            {
                return segments[index + 1];
            }
        }

        return null;
    }
}
