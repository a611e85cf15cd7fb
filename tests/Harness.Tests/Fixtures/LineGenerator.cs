using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Writes a class per additional file, named by the first line of the file. A well-behaved generator.</summary>
[Generator]
public sealed class LineGenerator : IIncrementalGenerator
{
    public const string ReadStep = "Read";
    public const string NameStep = "Name";

    private static readonly DiagnosticDescriptor Empty = Rules.Create("HT0100", "File '{0}' is empty");

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var names = context.AdditionalTextsProvider
            .Select(static (file, token) => (file.Path, Text: file.GetText(token)!.ToString())).WithTrackingName(ReadStep)
            .Select(static (file, _) => (file.Path, Name: file.Text.Split('\n')[0].Trim())).WithTrackingName(NameStep);
        context.RegisterSourceOutput(names, static (output, file) =>
        {
            if (file.Name.Length == 0)
                output.ReportDiagnostic(Diagnostic.Create(Empty, Location.None, file.Path));
            else
                output.AddSource($"{file.Name}.g.cs", SourceText.From($"class {file.Name} {{ }}\n", Encoding.UTF8));
        });
    }
}
