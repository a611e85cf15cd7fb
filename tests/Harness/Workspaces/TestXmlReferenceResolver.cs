using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Workspaces;

/// <summary>Answers <c>&lt;include file="name"/&gt;</c> in XML comments from the test instead of the disk.</summary>
internal sealed class TestXmlReferenceResolver(ImmutableDictionary<string, string> files) : XmlReferenceResolver
{
    private readonly ImmutableDictionary<string, string> files = files;

    public override Stream OpenRead(string resolvedPath) =>
        files.TryGetValue(resolvedPath, out var content)
            ? new MemoryStream(Encoding.UTF8.GetBytes(content))
            : throw new FileNotFoundException($"The test has no XML reference '{resolvedPath}'; add it to XmlReferences.", resolvedPath);

    public override string? ResolveReference(string path, string? baseFilePath) => files.ContainsKey(path) ? path : null;

    public override bool Equals(object? other) => other is TestXmlReferenceResolver resolver && resolver.files == files;

    public override int GetHashCode() => files.GetHashCode();
}
