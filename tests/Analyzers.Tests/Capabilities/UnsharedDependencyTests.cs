using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Capabilities;

public sealed class UnsharedDependencyTests
{
    [Theory]
    [InlineData("public Acme.«Helper» Field;")]
    [InlineData("string M() => Acme.«Helper.Name»;")]
    [InlineData("void M() => «Go»();")]
    [InlineData("void M() => 1.«Extend»();")]
    [InlineData("object M() => default(Acme.«Kind»);")]
    [InlineData("public Acme.SharedModules.Other Field;")]
    [InlineData("public Acme.Core Field;")]
    [InlineData("public Acme.Modules.Module Field;")]
    [InlineData("public System.Index Field; public List<string> List;")]
    [InlineData("public System.Polyfills.Stand Field;")]
    [InlineData("[Tofa.Marker] void M() { }")]
    [InlineData("string M() => \"Acme.Helper\";")]
    public Task Shared_module_uses_only_what_is_shared(string member) => VerifyAsync(
        """
        namespace Acme
        {
            public static class Extensions { public static void Extend(this int value) { } }
            public class Helper { public static string Name = ""; public static void Go() { } }
            public enum Kind { One }
            [Tofa.PureCore] public class Core { }
        }
        namespace Acme.Modules { public class Module { } }
        namespace System.Polyfills { public class Stand { } }
        namespace Tofa { public class PureCoreAttribute : System.Attribute { } public class MarkerAttribute : System.Attribute { } }
        """,
        $$"""
        using Acme;
        using static Acme.Helper;
        namespace Acme.SharedModules { public class Other { } public class User { {{member}} } }
        """);

    [Theory]
    [InlineData("Acme.Modules")]
    [InlineData("Acme.Flows")]
    [InlineData("Acme.Adapters")]
    [InlineData("Acme")]
    public Task Other_layers_may_use_what_lies_in_none(string @namespace) =>
        VerifyAsync($$"""namespace Acme { public class Helper { } } namespace {{@namespace}} { public class User { public Acme.Helper Field; } }""");

    [Fact]
    public async Task Another_project_counts_where_it_is_laid_out_in_layers()
    {
        var test = RuleVerifier.Only([RuleIds.UnsharedDependency], RuleVerifier.Marked(RuleIds.UnsharedDependency, """
            namespace Acme.SharedModules { public class User { public Acme.Core.«Options» Bad; public Acme.Logging.Log Library; public Other.Thing Foreign; } }
            """));
        test.TestState.AdditionalProjects["Core"].Sources.Add("namespace Acme.Core { public class Options { } } namespace Acme.Core.Modules { public class M { } }");
        test.TestState.AdditionalProjects["Logging"].Sources.Add("namespace Acme.Logging { public class Log { } } namespace Other { public class Thing { } } namespace Other.Modules { public class M { } }");
        test.TestState.AdditionalProjectReferences.Add("Core");
        test.TestState.AdditionalProjectReferences.Add("Logging");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Role_decides_not_the_name() => ArchitectureTest.VerifyAsync(
        RuleIds.UnsharedDependency,
        """
        layers:
        - { name: Kernel, role: shared_modules, namespaces: ["**.Kernel.**"] }
        """,
        """
        namespace Acme { public class Helper { } }
        namespace Acme.Kernel { public class User { public Acme.«Helper» Field; } }
        namespace Acme.SharedModules { public class User { public Acme.Helper Field; } }
        """);

    private static Task VerifyAsync(params string[] sources) => RuleVerifier.VerifyOnlyAsync(RuleIds.UnsharedDependency, sources);
}
