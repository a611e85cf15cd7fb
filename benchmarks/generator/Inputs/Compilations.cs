using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tofa.Generators.Benchmarks.Inputs;

/// <summary>What the driver is given to run on.</summary>
internal static class Compilations
{
    /// <summary>How all C# here is parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    // Without the base class of generated tasks the generator emits nothing (TOFA5067).
    private static readonly SyntaxTree Runner = CSharpSyntaxTree.ParseText("namespace Tofa.Runner.Pipelines { public abstract class PipelineTask; }", ParseOptions);

    /// <summary>A library of one file and the runner's base class, parsed but not yet bound.</summary>
    public static CSharpCompilation Of(string text) => CSharpCompilation.Create(
        "Acme", [CSharpSyntaxTree.ParseText(text, ParseOptions), Runner], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
