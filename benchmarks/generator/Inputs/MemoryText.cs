using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Generators.Benchmarks.Inputs;

/// <summary>An additional file without a disk, so that the disk is not measured.</summary>
internal sealed class MemoryText(string path, string kind, string text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text);

    /// <inheritdoc/>
    public override string Path => path;

    /// <summary>What the build marks the file as: <c>runbook</c>, <c>task</c> or <c>template</c>.</summary>
    public string Kind => kind;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => source;

    /// <summary>The same file after an edit: a new object, as an editor hands over.</summary>
    /// <exception cref="ArgumentException">The text to replace is not there: the edit would measure nothing.</exception>
    public MemoryText Replace(string old, string replacement) => text.Contains(old, StringComparison.Ordinal)
        ? new MemoryText(path, kind, text.Replace(old, replacement, StringComparison.Ordinal))
        : throw new ArgumentException($"{path} does not contain '{old}'", nameof(old));
}
