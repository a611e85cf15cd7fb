namespace Tofa.Runner.Modules.Mirroring;

/// <summary>A YAML file's text after the mirror's edits, or why there is none: a closed set.</summary>
internal abstract record MirrorText
{
    private MirrorText()
    {
    }

    /// <summary>The new text; equal to the old one where there was nothing to change.</summary>
    /// <param name="Text">The whole text.</param>
    internal sealed record Edited(string Text) : MirrorText;

    /// <summary>A person changed the very status in the meantime: the file stays as it is and the edit is looked at first.</summary>
    internal sealed record Overtaken : MirrorText;

    /// <summary>No edit could be proven to leave every other byte as it is.</summary>
    /// <param name="Reason">Why, and where.</param>
    internal sealed record Refused(string Reason) : MirrorText;
}
