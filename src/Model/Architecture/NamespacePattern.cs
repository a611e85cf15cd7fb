using System.Diagnostics.CodeAnalysis;
using Tofa.Model.Architecture.Matching;

namespace Tofa.Model.Architecture;

/// <summary>
/// A pattern for dotted names, anchored to whole segments: <c>*.Domain.*</c> is not <c>X.Infrastructure.Domain</c>. <c>*</c> is one segment or a part
/// of one, <c>**</c> any number of segments, none included, and <c>{capability}</c> one segment that is remembered. Case matters, as in C#.
/// </summary>
public sealed record NamespacePattern
{
    private readonly StepPattern steps;

    private NamespacePattern(string text, StepPattern steps) => (Text, this.steps) = (text, steps);

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Whether the pattern remembers a capability.</summary>
    public bool CapturesCapability => steps.Captures;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="pattern">The pattern, where the text is one.</param>
    /// <param name="flaw">Why it is none, as a predicate such as <c>has an empty segment</c>.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out NamespacePattern? pattern, [NotNullWhen(false)] out string? flaw)
    {
        pattern = null;
        flaw = NamespacePatternFlaws.Of(text);
        if (flaw is null)
            pattern = new NamespacePattern(text, StepPattern.Compile(text.Split('.'), hasSingleCharacters: false));

        return flaw is null;
    }

    /// <summary>Matches a name as far inside as possible; <c>null</c> where it does not match.</summary>
    /// <param name="segments">The segments of the name, outermost first; none for the global namespace.</param>
    public PatternMatch? Match(IReadOnlyList<string> segments) => steps.Match(segments);

    /// <summary>Whether a dotted name matches.</summary>
    public bool IsMatch(string name) => steps.Match(name.Length == 0 ? [] : name.Split('.')) is not null;

    /// <inheritdoc/>
    public bool Equals(NamespacePattern? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
