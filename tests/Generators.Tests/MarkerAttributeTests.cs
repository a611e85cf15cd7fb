using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Tests.Support;

namespace Tofa.Generators.Tests;

/// <summary>The attributes of namespace <c>Tofa</c>, which no project references and every project has.</summary>
public sealed class MarkerAttributeTests
{
    private const string Uses = """
        [Tofa.PureCore]
        internal static class Core { }

        [Tofa.CompositionRoot]
        internal static class Root { }

        [Tofa.Outcome]
        internal abstract class Verdict { }

        [Tofa.ReadPort]
        internal interface IReader { }

        [Tofa.WritePort]
        internal interface IWriter { }

        internal static class Guarded
        {
            [Tofa.OnlyFrom(typeof(Core), typeof(Root))]
            [Tofa.Requirement("R004-37"), Tofa.Requirement("C-15")]
            internal static void Blind() { }

            [Tofa.Serializes]
            internal static string ToText(object value) => "";
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Preview)]
    public void Project_without_a_runbook_has_the_attributes(LanguageVersion version) => Assert.Empty(WarningsOf(Run(Uses, version)));

    [Fact]
    public void Two_projects_that_see_each_others_internals_do_not_clash()
    {
        var library = Run("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]\n" + Uses);
        var tests = Run("[Tofa.PureCore] internal static class Other { }\ninternal static class Seen { internal static void M() { global::Guarded.Blind(); } }")
            .WithAssemblyName("Tests")
            .AddReferences(library.ToMetadataReference());

        Assert.Empty(WarningsOf(library));
        Assert.Empty(WarningsOf(tests));
    }

    [Fact]
    public void Project_that_turns_them_off_does_not_have_them() =>
        Assert.Contains(WarningsOf(Run(Uses, symbols: "TOFA_NO_ATTRIBUTES")), diagnostic => diagnostic.Id is "CS0246" or "CS0234");

    [Fact]
    public void Project_that_turns_them_off_may_declare_its_own() =>
        Assert.Empty(WarningsOf(Run("namespace Tofa { internal sealed class PureCoreAttribute : System.Attribute { } }", symbols: "TOFA_NO_ATTRIBUTES")));

    [Fact]
    public void Attributes_leave_no_trace_in_what_other_projects_see()
    {
        var image = Run(Uses).GetTypeByMetadataName("Tofa.PureCoreAttribute");

        Assert.Equal(Accessibility.Internal, image!.DeclaredAccessibility);
        Assert.Contains(image.GetAttributes(), mark => mark.AttributeClass!.Name == "EmbeddedAttribute");
    }

    private static Compilation Run(string source, LanguageVersion version = LanguageVersion.CSharp13, params string[] symbols) =>
        new GeneratorSession(version, symbols).Run(new RunbookProject { CSharp = source }).Compilation;

    private static IEnumerable<Diagnostic> WarningsOf(Compilation compilation) =>
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
}
