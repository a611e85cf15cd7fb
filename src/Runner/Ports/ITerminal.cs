namespace Tofa.Runner.Ports;

/// <summary>The two output streams and the person in front of them.</summary>
internal interface ITerminal
{
    /// <summary>Whether a person can be asked: standard input is a terminal and the command allows questions.</summary>
    bool CanAsk { get; }

    /// <summary>Whether somebody still takes what is written; <c>true</c> where it cannot be told.</summary>
    bool IsHeard => true;

    /// <summary>Writes a message to standard error: control characters are shown escaped, secrets hidden, and each further line is indented.</summary>
    void Say(string text);

    /// <summary>From here on, what this flow of control says is about a task; it is named where several tasks speak at once.</summary>
    void SpeakFor(string taskId)
    {
    }

    /// <summary>Writes data to standard output, followed by a line break; control characters other than tab and line break are escaped, secrets hidden.</summary>
    void Write(string data);

    /// <summary>Asks on standard error and reads one line from standard input; at a terminal one that was typed after the question was shown.</summary>
    /// <returns>The line; <c>null</c> at the end of the input and when the token is signalled while nobody answers.</returns>
    string? Ask(string question, CancellationToken cancellationToken);

    /// <summary>Shows a text while it arrives, each line behind a bar; <c>null</c> where nobody watches or another text is just being shown.</summary>
    ILiveText? ShowLive() => null;

    /// <summary>How many lines the screen has on which <see cref="Redraw"/> draws; <c>null</c> where standard output is no such screen.</summary>
    int? Rows => null;

    /// <summary>Writes data as <see cref="Write"/> does, in the place of what was drawn before.</summary>
    void Redraw(string data) => Write(data);

    /// <summary>Shows a line that the next message or tick overwrites; nothing where nobody watches.</summary>
    void Tick(string text)
    {
    }
}
