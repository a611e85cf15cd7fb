using System.Text;
using Tofa.Analyzers.Tests.Runbooks;

namespace Tofa.Analyzers.Tests.Catalogue;

/// <summary>One file of a bad project.</summary>
/// <param name="Path">Where it is in the project.</param>
/// <param name="Text">Its text, with the marks.</param>
/// <param name="Note">What is special about it; empty for most.</param>
internal sealed record CatalogueFile(string Path, string Text, string Note)
{
    /// <summary>The name of the library that it is a part of; <c>null</c> where it is the project's own.</summary>
    public string? Library => After("of ");

    /// <summary>How it is saved.</summary>
    public Encoding Encoding => After("saved as ") is { } name ? Encoding.GetEncoding(name) : Encoding.UTF8;

    /// <summary>Whether there is no such file: its text only marks the place that is reported.</summary>
    public bool IsMissing => Note == "missing";

    /// <summary>Whether it cannot be read: its text is what the failure says.</summary>
    public bool IsUnreadable => Note == "unreadable";

    /// <summary>The mark that says what a file is; <c>null</c> for source code.</summary>
    public string? Kind => Path.EndsWith(".cs", StringComparison.Ordinal) ? null : RunbookVerifier.KindOf(Path);

    /// <summary>Reads a file and the line above it, <c>path</c> or <c>path | note</c>.</summary>
    public static CatalogueFile Of(string heading, string text)
    {
        var parts = heading.Split(" | ");
        var file = new CatalogueFile(parts[0], text.TrimEnd('\n'), parts.Length > 1 ? parts[1] : "");
        Assert.True(file.Note.Length == 0 || file.IsMissing || file.IsUnreadable || file.Library is not null || file.After("saved as ") is not null, $"Nobody knows what '{heading}' means.");
        return file;
    }

    private string? After(string start) => Note.StartsWith(start, StringComparison.Ordinal) ? Note[start.Length..] : null;
}
