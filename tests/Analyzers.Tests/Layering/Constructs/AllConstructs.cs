namespace Tofa.Analyzers.Tests.Layering.Constructs;

/// <summary>Every way in which C# code depends on a type.</summary>
public static class AllConstructs
{
    private static readonly Dictionary<string, Construct> ByName =
        SignatureConstructs.All.Concat(ExpressionConstructs.All).Concat(ImpliedConstructs.All).Concat(ModernConstructs.All).ToDictionary(construct => construct.Name);

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. ByName.Keys];

    /// <summary>All of them.</summary>
    internal static IEnumerable<Construct> All => ByName.Values;

    /// <summary>The construct of that name.</summary>
    internal static Construct Named(string name) => ByName[name];
}
