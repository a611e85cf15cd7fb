using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Analyzers.Tests.Architecture;
using Tofa.Harness.References;

namespace Tofa.Analyzers.Tests.Conventions;

/// <summary>Analyzes the tests of a product that is referenced as a compiled file, as in a build.</summary>
internal static class ProductAndTests
{
    private const string Product = "Acme";

    /// <param name="name">The name of the test project.</param>
    /// <param name="product">The source of the product, whose internals the tests see.</param>
    /// <param name="tests">The source of the tests; {|#0:…|} is where the first function is reported, else the first file is.</param>
    /// <param name="functions">The functions that are reported.</param>
    internal static Task VerifyAsync(string name, string product, string tests, params string[] functions)
    {
        var test = RuleVerifier.Only([RuleIds.UntestedFunction], tests);
        test.TestState.BuildProperties["IsTestProject"] = "true";
        test.TestState.AdditionalReferences.Add(Compiled(product, name));
        test.SolutionTransforms.Add((solution, project) => solution.WithProjectAssemblyName(project, name));
        foreach (var function in functions)
        {
            var expected = RuleVerifier.Diagnostic(RuleIds.UntestedFunction).WithArguments(function, "Modules");
            test.ExpectedDiagnostics.Add(tests.Contains("{|#0:", StringComparison.Ordinal) ? expected.WithLocation(0) : expected.WithSpan("/0/GlobalUsings.cs", 1, 1, 1, 7));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static PortableExecutableReference Compiled(string source, string tests)
    {
        var text = $"using System; using System.Linq; [assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{tests}\")]\n" + source;
        var compilation = CSharpCompilation.Create(
            Product, [CSharpSyntaxTree.ParseText(text)], ReferenceAssemblies.Default.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var file = new MemoryStream();
        var emitted = compilation.Emit(file);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(file.ToArray());
    }
}
