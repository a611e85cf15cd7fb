using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Harness.References;

namespace Tofa.Analyzers.Tests.References;

/// <summary>Libraries for projects under test, without a project of their own.</summary>
internal static class Library
{
    /// <summary>A library as the compiler has it before it is written.</summary>
    public static CSharpCompilation Of(string name, IEnumerable<string> sources, params MetadataReference[] more) => CSharpCompilation.Create(
        name,
        [.. sources.Select(source => CSharpSyntaxTree.ParseText(source, path: name + ".cs", cancellationToken: TestContext.Current.CancellationToken))],
        [.. ReferenceAssemblies.Default.References, .. more],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>A library as a compiled file, which is what a build references.</summary>
    public static PortableExecutableReference Compiled(string name, params string[] sources)
    {
        using var file = new MemoryStream();
        var emitted = Of(name, sources).Emit(file, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(file.ToArray());
    }
}
