using System.Text.RegularExpressions;

namespace Tofa.Runner.Adapters.Terminals;

/// <summary>Colours the runner's own words in lines that are ready to be shown: escaped, without secrets, and as wide as they will be.</summary>
/// <param name="IsOn">Whether it does anything.</param>
internal sealed partial record Paint(bool IsOn)
{
    // Select Graphic Rendition (ECMA-48, 8.3.117).
    private const string Plain = "\e[0m";
    private const string Bold = "\e[1m";
    private const string Dim = "\e[2m";
    private const string Red = "\e[31m";
    private const string Green = "\e[32m";
    private const string Yellow = "\e[33m";
    private const string Cyan = "\e[36m";

    private const string Status = "(?:PENDING|READY|RUNNING|DONE|ERROR|SKIPPED)";

    /// <summary>Leaves everything as it is.</summary>
    internal static Paint None { get; } = new(false);

    /// <summary>What a stream gets.</summary>
    /// <param name="choice">What <c>--color</c> says; it goes before the environment, as no-color.org has it.</param>
    /// <param name="isTerminal">Whether this stream is a terminal that obeys sequences.</param>
    /// <param name="noColor">The variable <c>NO_COLOR</c>; an empty one says nothing (no-color.org).</param>
    internal static Paint For(ColourChoice choice, bool isTerminal, string? noColor) =>
        new(choice == ColourChoice.Always || (choice == ColourChoice.Auto && isTerminal && string.IsNullOrEmpty(noColor)));

    /// <summary>A line that says what the next ones are about.</summary>
    internal string Headline(string line) => IsOn && line.Length > 0 ? Bold + line + Plain : line;

    /// <summary>A line with its statuses in colour, and the count before a task that starts dim.</summary>
    internal string Line(string line)
    {
        if (!IsOn)
            return line;

        // What follows in such a line is a name that somebody chose.
        if (Progress().Match(line) is { Success: true } progress)
            return string.Concat(progress.Groups[1].Value, Dim, progress.Groups[2].Value, Plain, line[progress.Length..]);

        var place = RowStart().IsMatch(line) ? RowStart() : Counts().IsMatch(line) ? Word() : Place();
        return place.Replace(line, status => Style(status.Value) + status.Value + Plain);
    }

    /// <summary>Each line of a text as <see cref="Line"/>.</summary>
    internal string Lines(string text) => IsOn ? string.Join('\n', text.Split('\n').Select(Line)) : text;

    private static string Style(string status) => status switch
    {
        "DONE" => Green,
        "ERROR" => Red,
        "RUNNING" => Cyan,
        "READY" => Yellow,
        _ => Dim,
    };

    // "[2/3] check: Check it", and behind the task's id where several speak at once.
    [GeneratedRegex(@"^((?:[^\s:]+: )?)(\[[0-9]+/[0-9]+\])(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Progress();

    // A row of a list.
    [GeneratedRegex($"^{Status}(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex RowStart();

    [GeneratedRegex($"^[0-9]+ tasks?: (?:[0-9]+ {Status}(?:, |$))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Counts();

    [GeneratedRegex(Status, RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // Behind a task's id or type, on both sides of a change, and in the third column of the attempts.
    [GeneratedRegex(
        $@"(?<=: |back to |^[\w-]+, ){Status}$|(?<=: ){Status}(?=, )|(?<=[ ]){Status}(?= -> )|(?<=(?:{Status}|new) -> ){Status}(?=$|[ ,])|(?<=^\S+ {{2,}}\S+(?: s)? {{2,}}){Status}(?=  )",
        RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
