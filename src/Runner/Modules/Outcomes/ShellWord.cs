namespace Tofa.Runner.Modules.Outcomes;

/// <summary>Spells a text so that a shell takes it as one word: a suggested command can be typed as it stands.</summary>
internal static class ShellWord
{
    /// <summary>The text itself where it is plain, else in single quotes.</summary>
    internal static string Quote(string text) =>
        text.Length > 0 && text.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/' or ':' or '\\')
            ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
