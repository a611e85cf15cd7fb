using System.Diagnostics.CodeAnalysis;
using Tofa.Model.Architecture.Matching;

namespace Tofa.Model.Architecture;

/// <summary>
/// A pattern for paths relative to the project, with <c>/</c>: <c>*</c> is a step or a part of one, <c>?</c> one character of a step, <c>**</c> any
/// number of steps, none included. Case matters on every system, so that a build gives the same result on each.
/// </summary>
public sealed record PathPattern
{
    private static readonly char[] Separators = ['/', '\\'];

    private readonly StepPattern steps;

    private PathPattern(string text, StepPattern steps) => (Text, this.steps) = (text, steps);

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern; <c>\</c> counts as <c>/</c>, and a <c>/</c> at the end means everything in that folder.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="pattern">The pattern, where the text is one.</param>
    /// <param name="flaw">Why it is none, as a predicate such as <c>is absolute</c>.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out PathPattern? pattern, [NotNullWhen(false)] out string? flaw)
    {
        pattern = null;
        flaw = PathPatternFlaws.Of(text);
        if (flaw is null)
            pattern = new PathPattern(text, StepPattern.Compile(StepsOf(text), hasSingleCharacters: true));

        return flaw is null;
    }

    /// <summary>Matches a path as far inside as possible; <c>null</c> where it does not match.</summary>
    /// <param name="path">The steps of the path, the file's name last.</param>
    public PatternMatch? Match(IReadOnlyList<string> path) => steps.Match(path);

    /// <summary>Whether a path, with <c>/</c> or <c>\</c>, matches.</summary>
    public bool IsMatch(string path) => steps.Match(path.Split(Separators, StringSplitOptions.RemoveEmptyEntries)) is not null;

    /// <inheritdoc/>
    public bool Equals(PathPattern? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string[] StepsOf(string text)
    {
        var steps = text.Split(Separators).Where(step => step != ".").ToArray();
        if (steps[steps.Length - 1].Length == 0)
            steps[steps.Length - 1] = StepPattern.AnyNumber;

        return steps;
    }
}
