namespace Tofa.Runner.Modules.Views;

/// <summary>What changes in one file.</summary>
/// <param name="File">Relative to the project, with <c>/</c>.</param>
/// <param name="Lines">The changes in the unified format of <c>diff -u</c>, without its file names.</param>
internal sealed record DifferenceRow(string File, IReadOnlyList<string> Lines);
