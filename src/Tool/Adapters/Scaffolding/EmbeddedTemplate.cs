using Tofa.Tool.Adapters.Embedding;
using Tofa.Tool.Modules.Scaffolding;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Scaffolding;

/// <summary>The files of <c>templates/tofa</c> and the schemas, which travel inside the tool.</summary>
internal sealed class EmbeddedTemplate : IScaffoldTemplate
{
    /// <inheritdoc/>
    public IReadOnlyList<ScaffoldFile> ReadAll() => [.. EmbeddedTexts.Under("scaffold/").Select(file => new ScaffoldFile(file.Name, file.Text))];
}
