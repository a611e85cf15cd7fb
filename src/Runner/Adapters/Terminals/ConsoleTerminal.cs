using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Terminals;

/// <summary>The process's own streams. Questions are plain lines on standard input, which work over every kind of connection.</summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output.</param>
/// <param name="error">Standard error.</param>
/// <param name="canAsk">Whether a person sits there.</param>
/// <param name="redactor">Hides secrets.</param>
internal sealed class ConsoleTerminal(TextReader input, TextWriter output, TextWriter error, bool canAsk, Redactor redactor) : ITerminal
{
    private readonly Lock gate = new();
    private readonly LastingOutput error = new(error);
    private bool isShowing;
    private bool isLineOpen;
    private bool isTickOpen;
    private Task<string?>? pendingLine;

    /// <inheritdoc/>
    public bool CanAsk => canAsk;

    /// <inheritdoc/>
    public bool IsHeard => !Listener.IsGone();

    /// <inheritdoc/>
    public int? Rows { get; init; }

    /// <summary>Whether a person watches messages as they come: standard error is a terminal that can move its cursor.</summary>
    internal bool IsWatched { get; init; }

    /// <summary>Forgets what was typed and not yet read; <c>null</c> where no keyboard is read, and every line is an answer given on purpose.</summary>
    internal Action? ForgetTyped { get; init; }

    /// <summary>Colours what goes to standard output.</summary>
    internal Paint DataPaint { get; init; } = Paint.None;

    /// <summary>Colours what goes to standard error.</summary>
    internal Paint MessagePaint { get; init; } = Paint.None;

    /// <summary>The console; asks only where standard input is a terminal.</summary>
    /// <param name="nonInteractive">Whether questions are forbidden (<c>--non-interactive</c>).</param>
    /// <param name="dataIsTaken">Whether standard output belongs to one JSON document, so that what a task writes goes to standard error.</param>
    /// <param name="redactor">Hides secrets.</param>
    /// <param name="colour">What <c>--color</c> says; beside a JSON document nothing is coloured.</param>
    internal static ConsoleTerminal Create(bool nonInteractive, bool dataIsTaken, Redactor redactor, ColourChoice colour) =>
        new(Console.In, dataIsTaken ? Console.Error : Console.Out, Console.Error, !nonInteractive && !Console.IsInputRedirected, redactor)
        {
            IsWatched = !dataIsTaken && !Console.IsErrorRedirected && CanMoveCursor,
            ForgetTyped = Console.IsInputRedirected ? null : Keyboard.Forget,
            Rows = !dataIsTaken && !Console.IsOutputRedirected && CanMoveCursor ? Console.WindowHeight : null,
            DataPaint = PaintFor(dataIsTaken ? ColourChoice.Never : colour, Console.IsOutputRedirected),
            MessagePaint = PaintFor(dataIsTaken ? ColourChoice.Never : colour, Console.IsErrorRedirected),
        };

    private static bool CanMoveCursor => Environment.GetEnvironmentVariable("TERM") is not ("dumb" or "") && WindowsConsole.ObeysSequences();

    private static Paint PaintFor(ColourChoice colour, bool isRedirected) =>
        Paint.For(colour, CanMoveCursor && !isRedirected, Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <inheritdoc/>
    public void Say(string text)
    {
        var lines = VisibleText.Lines(redactor.Redact(text));
        lock (gate)
        {
            StartLine();
            error.WriteLine(lines[0].StartsWith(' ') ? lines[0] : MessagePaint.Line(lines[0]));
            foreach (var line in lines.Skip(1))
                error.WriteLine($"    {line}");
        }
    }

    /// <summary>Like <see cref="Say"/>, for one line that says what the next ones are about.</summary>
    internal void SayHeadline(string line)
    {
        lock (gate)
        {
            StartLine();
            error.WriteLine(MessagePaint.Headline(VisibleText.Escape(redactor.Redact(line))));
        }
    }

    /// <inheritdoc/>
    public void Write(string data) => Write(data, DataPaint);

    /// <summary>Like <see cref="Write(string)"/>, for text that is no report of the runner, such as a script for a shell: nothing is coloured.</summary>
    internal void WritePlain(string data) => Write(data, Paint.None);

    private void Write(string data, Paint paint)
    {
        lock (gate)
        {
            StartLine();
            Data(() => output.WriteLine(paint.Lines(VisibleText.EscapeLines(redactor.Redact(data)))));
        }
    }

    /// <inheritdoc/>
    public void Redraw(string data)
    {
        lock (gate)
        {
            // To the corner, and what follows is cleared line by line: a screen that is cleared first flickers.
            Data(() =>
            {
                output.Write($"\e[H{string.Join("\e[K\n", VisibleText.Lines(redactor.Redact(data)).Select(DataPaint.Line))}\e[K\n\e[J");
                output.Flush();
            });
        }
    }

    /// <inheritdoc/>
    public ILiveText? ShowLive()
    {
        lock (gate)
        {
            if (!IsWatched || isShowing)
                return null;

            isShowing = true;
            return new LiveText(WriteLive, () => isLineOpen, () => isShowing = false);
        }
    }

    /// <inheritdoc/>
    public void Tick(string text)
    {
        lock (gate)
        {
            if (!IsWatched)
                return;

            StartLine();
            error.Write(VisibleText.Escape(redactor.Redact(text)));
            error.Flush();
            isTickOpen = text.Length > 0;
        }
    }

    // Unlike a message, data that nobody gets is what the command was for.
    private static void Data(Action write)
    {
        try
        {
            write();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StateException($"Standard output cannot be written: {failure.Message.TrimEnd('.')}. Send it elsewhere, and run again.", failure);
        }
    }

    private void WriteLive(string text)
    {
        lock (gate)
        {
            if (isTickOpen)
                StartLine();

            error.Write(text);
            error.Flush();
            isLineOpen = !text.EndsWith('\n');
        }
    }

    // A message of another task may come in the middle of a text that is being shown.
    private void StartLine()
    {
        if (isTickOpen)
            error.Write("\r\e[K");
        else if (isLineOpen)
            error.WriteLine();

        isTickOpen = isLineOpen = false;
    }

    /// <inheritdoc/>
    public string? Ask(string question, CancellationToken cancellationToken)
    {
        ForgetTypedAhead();
        lock (gate)
        {
            StartLine();
            error.Write(VisibleText.Escape(redactor.Redact(question)));
            error.Flush();
        }

        // Nobody answers a question that nobody sees.
        if (error.IsGone)
            return null;

        // A read of a console cannot be interrupted: it goes on in the background, and its line answers the next question.
        pendingLine ??= Task.Factory.StartNew(ReadLine, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!WaitFor(pendingLine, cancellationToken))
            return EndQuestion();

        var line = pendingLine.Result;
        pendingLine = null;
        return line ?? EndQuestion();
    }

    // Who typed while a script ran or an answer came had not seen the question, and may not accept unread. A read that still waits holds the console.
    private void ForgetTypedAhead()
    {
        if (ForgetTyped is null || pendingLine is { IsCompleted: false })
            return;

        pendingLine = null;
        ForgetTyped();
    }

    // Nobody typed Enter, so the next message would stand in the line of the question.
    private string? EndQuestion()
    {
        lock (gate)
            error.WriteLine();

        return null;
    }

    // A terminal that went away ends the input like any other end.
    private string? ReadLine()
    {
        try
        {
            return input.ReadLine();
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool WaitFor(Task<string?> line, CancellationToken cancellationToken)
    {
        try
        {
            line.Wait(cancellationToken);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
