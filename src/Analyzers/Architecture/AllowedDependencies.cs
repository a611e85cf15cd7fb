namespace Tofa.Analyzers.Architecture;

/// <summary>Which layer may use which: dependencies point downward only (R000-20).</summary>
internal static class AllowedDependencies
{
    /// <summary>The layers that a layer may use besides itself, in the order in which a message lists them.</summary>
    public static IReadOnlyList<Layer> Of(Layer from) => from switch
    {
        Layer.Scripts => [Layer.Flows, Layer.Orchestrators, Layer.Modules, Layer.SharedModules, Layer.Ports, Layer.Adapters],
        Layer.Flows => [Layer.Orchestrators, Layer.Modules, Layer.SharedModules, Layer.Ports],
        Layer.Orchestrators => [Layer.Modules, Layer.SharedModules, Layer.Ports],
        Layer.Modules => [Layer.SharedModules],
        Layer.SharedModules => [],
        Layer.Ports => [Layer.Modules, Layer.SharedModules],
        Layer.Adapters => [Layer.Ports, Layer.Modules, Layer.SharedModules],
        _ => throw new ArgumentOutOfRangeException(nameof(from), from, "Not a layer."),
    };

    /// <summary>Whether a type of one layer may use a type of another.</summary>
    public static bool Permits(Layer from, Layer to) => from == to || Of(from).Contains(to);
}
