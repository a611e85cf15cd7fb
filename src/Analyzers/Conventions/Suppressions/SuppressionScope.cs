namespace Tofa.Analyzers.Conventions.Suppressions;

/// <summary>Which suppressions have to say why.</summary>
/// <param name="All">Those of every analyzer, because the project asks for it.</param>
/// <param name="Nameless">Those that silence everything at once: in a project with layers that is Tofa too.</param>
internal readonly record struct SuppressionScope(bool All, bool Nameless);
