namespace Tofa.Analyzers.Purity;

/// <summary>What makes a member impure.</summary>
/// <param name="Kind">Which rule speaks for it.</param>
/// <param name="Topic">How messages call it; completes the sentence "which reaches …".</param>
internal sealed record Impurity(ImpurityKind Kind, string Topic);
