using Tofa.Tool.Modules.Scaffolding;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Scaffolding;

/// <summary>The files of <c>templates/tofa</c> and the schemas, which travel inside the tool.</summary>
internal sealed class EmbeddedTemplate : IScaffoldTemplate
{
    private const string Prefix = "scaffold/";

    /// <inheritdoc/>
    public IReadOnlyList<ScaffoldFile> ReadAll()
    {
        var assembly = typeof(EmbeddedTemplate).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(name => new ScaffoldFile(name[Prefix.Length..].Replace('\\', '/'), Text(assembly, name))),
        ];
    }

    private static string Text(System.Reflection.Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
