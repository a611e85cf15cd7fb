using System.CommandLine;
using System.CommandLine.Parsing;
using Tofa.Runner.Adapters.Terminals;

namespace Tofa.Runner.Adapters.CommandLines;

/// <summary><c>--color</c>: whether text is coloured.</summary>
internal static class ColourOption
{
    /// <summary>The option's name.</summary>
    internal const string Name = "--color";

    private static readonly string[] Values = ["auto", "always", "never"];

    /// <summary>The option, for every command.</summary>
    internal static Option<string> Create()
    {
        var option = new Option<string>(Name)
        {
            Description = "Colour text: auto is where it is shown on a terminal, unless NO_COLOR is set.",
            HelpName = string.Join('|', Values),
            Recursive = true,
            DefaultValueFactory = _ => Values[0],
        };
        option.AcceptOnlyFromAmong(Values);
        return option;
    }

    /// <summary>What was chosen; a line that cannot be read is answered too, and chooses nothing.</summary>
    /// <param name="line">The command line.</param>
    /// <param name="option">What <see cref="Create"/> made.</param>
    internal static ColourChoice Of(ParseResult line, Option<string> option) => line.GetResult(option) is { Implicit: false, Tokens: [.., var last] } ? Of(last) : ColourChoice.Auto;

    private static ColourChoice Of(Token typed) => typed.Value switch
    {
        "always" => ColourChoice.Always,
        "never" => ColourChoice.Never,
        _ => ColourChoice.Auto,
    };
}
