namespace Tofa.Runner.Modules.Outputs;

/// <summary>What a parser made of an answer: a closed set.</summary>
internal abstract record ParsedOutput
{
    private ParsedOutput()
    {
    }

    /// <summary>The part that was asked for.</summary>
    /// <param name="Text">It, ending with a line break.</param>
    internal sealed record Parsed(string Text) : ParsedOutput;

    /// <summary>The answer is not what was asked for.</summary>
    /// <param name="Reason">What is wrong with it.</param>
    internal sealed record Invalid(string Reason) : ParsedOutput;
}
