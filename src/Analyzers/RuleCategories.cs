namespace Tofa.Analyzers;

/// <summary>The categories that a severity can be set for as a whole, one for each thousand of ids.</summary>
internal static class RuleCategories
{
    public const string Layering = "Tofa.Layering";

    public const string InlineJson = "Tofa.InlineJson";

    public const string Ports = "Tofa.Ports";

    public const string Determinism = "Tofa.Determinism";

    public const string Conventions = "Tofa.Conventions";

    public const string Configuration = "Tofa.Configuration";
}
