namespace Tofa.Runner.Ports;

/// <summary>The two output streams and the person in front of them.</summary>
internal interface ITerminal
{
    /// <summary>Whether a person can be asked: standard input is a terminal and the command allows questions.</summary>
    bool CanAsk { get; }

    /// <summary>Writes a line of progress or a message to standard error; control characters are shown escaped.</summary>
    void Say(string line);

    /// <summary>Writes data to standard output, followed by a line break.</summary>
    void Write(string data);

    /// <summary>Asks on standard error and reads one line from standard input; <c>null</c> at the end of the input.</summary>
    string? Ask(string question);
}
