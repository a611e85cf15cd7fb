using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Configuration;

/// <summary>What <c>architecture.yaml</c> says is what the rules go by.</summary>
public sealed class ArchitectureFileTests
{
    private const string Onion = """
        layers:
        - { name: Web, role: scripts, namespaces: ["**.Web.**"] }
        - { name: Domain, role: modules, namespaces: ["*.Domain.**"], paths: Legacy/ }
        """;

    [Fact]
    public Task Layers_of_the_file_replace_the_default_ones() => VerifyAsync(Onion, """
        namespace Acme.Domain { internal class Order { private Acme.Web.{|TOFA1001:Page|} page; } }
        namespace Acme.Web { internal class Page { private Acme.Domain.Order order; } }
        namespace Acme.Modules { internal class Module { private Acme.Flows.Flow flow; } }
        namespace Acme.Flows { internal class Flow; }
        """);

    [Fact]
    public Task Pattern_is_anchored_to_whole_segments() => VerifyAsync(Onion, """
        namespace X.Infrastructure.Domain { internal class Order { private Acme.Web.Page page; } }
        namespace Acme.DomainEvents { internal class Order { private Acme.Web.Page page; } }
        namespace Acme.Web { internal class Page; }
        """);

    [Fact]
    public async Task Path_places_a_type_whose_namespace_names_no_layer()
    {
        var test = TestOf(Onion);
        test.TestState.Sources.Add(("/project/Legacy/Old.cs", "namespace Acme { internal class Old { private Acme.Web.{|TOFA1001:Page|} page; } }"));
        test.TestState.Sources.Add(("/project/New.cs", "namespace Acme { internal class New { private Acme.Web.Page page; } } namespace Acme.Web { internal class Page; }"));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Layer_of_everything_else_is_the_last_resort() => VerifyAsync(
        """
        layers:
        - { name: Rest, namespaces: ["**"] }
        - { name: Core, namespaces: ["Acme.Core"] }
        """,
        """
        namespace Acme.Core { internal class A { private Acme.Other.{|TOFA1001:B|} b; } }
        namespace Acme.Other { internal class B; }
        """);

    private static Task VerifyAsync(string architecture, string source)
    {
        var test = TestOf(architecture);
        test.TestState.Sources.Add(source);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static RuleTest TestOf(string architecture)
    {
        var test = RuleVerifier.Only([RuleIds.UpwardDependency]);
        test.TestState.BuildProperties["projectdir"] = "/project/";
        test.TestState.AddAdditionalFile("/project/architecture.yaml", architecture, ("TofaKind", "architecture"));
        return test;
    }
}
