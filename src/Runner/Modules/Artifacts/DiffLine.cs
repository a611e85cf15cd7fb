namespace Tofa.Runner.Modules.Artifacts;

/// <summary>One line of a comparison.</summary>
/// <param name="Sign"><c>-</c> only in the old text, <c>+</c> only in the new one, a blank in both.</param>
/// <param name="Text">The line with its line break.</param>
/// <param name="Before">How many lines of the old text stand before it.</param>
/// <param name="After">How many lines of the new text stand before it.</param>
internal readonly record struct DiffLine(char Sign, string Text, int Before, int After)
{
    /// <summary>Whether only one of the texts has it.</summary>
    internal bool IsChange => Sign != ' ';
}
