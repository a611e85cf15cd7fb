using Tofa.Model.Text;

namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>A document with what it says and where.</summary>
/// <param name="Root">What it says.</param>
/// <param name="Text">How it is written.</param>
/// <param name="Places">For each text's path the stretch that its notation takes, without anchor, tag and comment.</param>
internal sealed record GeneratedDocument(GeneratedMapping Root, string Text, IReadOnlyDictionary<string, SourceSpan> Places)
{
    public override string ToString() => Text.Replace("\r", "<CR>", StringComparison.Ordinal).Replace("\u0085", "<NEL>", StringComparison.Ordinal);
}
