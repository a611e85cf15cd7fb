namespace Tofa.Model.Architecture.Matching;

/// <summary>Matches sequences of steps, from the right and without backtracking over more than one <c>**</c>: at most steps times elements comparisons.</summary>
/// <remarks>
/// Between two <c>**</c> the elements form a block of fixed length. Placing each block as far right as it fits leaves the most room for the blocks
/// before it, so the first match found is also the innermost one, for every element at once.
/// </remarks>
internal sealed class StepPattern
{
    /// <summary>The element for any number of steps.</summary>
    public const string AnyNumber = "**";

    /// <summary>The element that remembers its step.</summary>
    public const string Capability = "{capability}";

    private readonly TextPattern?[] elements;
    private readonly int lastLiteral;
    private readonly int capture;

    private StepPattern(TextPattern?[] elements, int lastLiteral, int capture) =>
        (this.elements, this.lastLiteral, this.capture) = (elements, lastLiteral, capture);

    /// <summary>Whether a step is remembered.</summary>
    public bool Captures => capture >= 0;

    /// <summary>Compiles the elements of a pattern that has no flaw.</summary>
    public static StepPattern Compile(string[] elements, bool hasSingleCharacters)
    {
        var compiled = Array.ConvertAll(elements, element => element switch
        {
            AnyNumber => null,
            Capability => TextPattern.Any,
            _ => TextPattern.Compile(element, hasSingleCharacters),
        });
        return new StepPattern(compiled, Array.FindLastIndex(compiled, element => element is { HasText: true }), Array.IndexOf(elements, Capability));
    }

    /// <summary>The innermost match, or <c>null</c>.</summary>
    public PatternMatch? Match(IReadOnlyList<string> steps)
    {
        var (element, step) = (elements.Length - 1, steps.Count - 1);
        var (retryElement, retryStep) = (-1, -1);
        var (literalAt, captureAt) = (-1, -1);
        while (step >= 0)
        {
            if (element >= 0 && elements[element] is null)
            {
                (retryElement, retryStep) = (element, step);
                element--;
            }
            else if (element >= 0 && elements[element]!.IsMatch(steps[step]))
            {
                literalAt = element == lastLiteral ? step : literalAt;
                captureAt = element == capture ? step : captureAt;
                element--;
                step--;
            }
            else if (retryElement >= 0)
            {
                (element, step) = (retryElement - 1, --retryStep);
            }
            else
            {
                return null;
            }
        }

        while (element >= 0 && elements[element] is null)
            element--;

        return element < 0 ? new PatternMatch(literalAt, captureAt < 0 ? null : steps[captureAt]) : null;
    }
}
