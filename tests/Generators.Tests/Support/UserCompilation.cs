using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tofa.Generators.Tests.Support;

/// <summary>A user's project as strict as one can be: nullable, every warning an error, documentation checked.</summary>
internal static class UserCompilation
{
    internal static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
        .WithWarningLevel(9999);

    public static CSharpCompilation Of(string source, CSharpParseOptions parseOptions, IEnumerable<MetadataReference>? references = null) => CSharpCompilation.Create(
        "User_" + Guid.NewGuid().ToString("N"),
        [CSharpSyntaxTree.ParseText(source, parseOptions, "/project/User.cs")],
        references ?? References,
        Options);
}
