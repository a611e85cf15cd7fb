using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Texts;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>The files of one relayed prompt.</summary>
/// <param name="Prompt">Absolute path of the prompt.</param>
/// <param name="Answer">Absolute path where the person puts the answer.</param>
/// <param name="Used">Where a used answer goes.</param>
/// <param name="Stale">Where an answer to another prompt goes.</param>
internal sealed record RelayFiles(string Prompt, string Answer, string Used, string Stale)
{
    /// <summary>Whether an answer is there that was not used yet.</summary>
    internal bool HasAnswer => ReadAnswer() is not null;

    /// <summary>Why the answer's file cannot be taken, in words that follow its path; <c>null</c> where there is none, or it can.</summary>
    internal string? Trouble => !File.Exists(Answer) ? null
        : LeadsOut ? "is a link that leads out of the project, so it is not read: put the text itself there"
        : string.IsNullOrWhiteSpace(Utf8File.Read(Answer)) ? "is empty, or not saved yet"
        : null;

    // A link may not choose what else is read and ends up in an artifact; the folder itself may lie where somebody put it.
    private bool LeadsOut
    {
        get
        {
            var (folder, answer) = (Path.GetDirectoryName(Answer)!, RealPath.Of(Answer));
            return !IsIn(folder, answer) && !IsIn(Path.Combine(folder, "..", ".."), answer);
        }
    }

    private static bool IsIn(string folder, string real) => real.StartsWith(RealPath.Of(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether the prompt was written and its answer was not used yet.</summary>
    internal bool IsOpen => File.Exists(Prompt) && !File.Exists(Used);

    /// <summary>The files of a task; the fallback prompt has its own, so that one answer is never taken for the other.</summary>
    internal static RelayFiles For(string directory, string safeId, bool isFallback)
    {
        var name = Path.Combine(directory, isFallback ? $"{safeId}.fallback" : safeId);
        return new RelayFiles($"{name}.prompt.md", $"{name}.answer.md", $"{name}.answer.used.md", $"{name}.answer.stale.md");
    }

    /// <summary>Moves an answer aside that was given to a different prompt than this one.</summary>
    /// <returns>Whether there was one.</returns>
    internal bool SetAsideStaleAnswer(string prompt)
    {
        if (!File.Exists(Answer) || !File.Exists(Prompt) || Utf8File.Read(Prompt) == prompt)
            return false;

        File.Move(Answer, Stale, overwrite: true);
        return true;
    }

    /// <summary>Reads the answer and moves it aside, so that it is used once; <c>null</c> where there is none.</summary>
    internal string? TakeAnswer()
    {
        if (ReadAnswer() is not { } text)
            return null;

        File.Move(Answer, Used, overwrite: true);
        return text;
    }

    /// <summary>Offers a used answer again, unless there is another by now.</summary>
    /// <returns>Whether it is there again.</returns>
    internal bool PutBack()
    {
        if (File.Exists(Answer) || !File.Exists(Used))
            return false;

        File.Move(Used, Answer);
        return true;
    }

    // An empty file is an answer that is still being saved.
    private string? ReadAnswer() => File.Exists(Answer) && Trouble is null ? Utf8File.Read(Answer) : null;

    /// <summary>Writes the prompt, and keeps the folder out of version control.</summary>
    internal void WritePrompt(string prompt)
    {
        var relay = Directory.CreateDirectory(Path.GetDirectoryName(Prompt)!);
        var ignore = Path.Combine(relay.Parent!.FullName, ".gitignore");
        if (!File.Exists(ignore))
            Utf8File.Write(ignore, "*\n");

        // Used is what was used for this prompt; an earlier one makes room.
        if (File.Exists(Used))
            File.Move(Used, Path.ChangeExtension(Used, ".earlier.md"), overwrite: true);

        Utf8File.Write(Prompt, prompt);
    }
}
