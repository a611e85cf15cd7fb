namespace Tofa.Tool.Adapters.Embedding;

/// <summary>Texts that travel inside the tool.</summary>
internal static class EmbeddedTexts
{
    /// <summary>The texts whose names begin with a prefix, by the rest of the name, with <c>/</c>, in ordinal order.</summary>
    internal static IEnumerable<(string Name, string Text)> Under(string prefix)
    {
        var assembly = typeof(EmbeddedTexts).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name[prefix.Length..].Replace('\\', '/'), Text(assembly, name)));
    }

    private static string Text(System.Reflection.Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
