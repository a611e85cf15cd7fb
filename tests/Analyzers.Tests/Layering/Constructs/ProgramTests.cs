using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering.Constructs;

/// <summary>Code that stands in no type, and names that come from another file.</summary>
public sealed class ProgramTests
{
    private const string Flow = "namespace Acme.Flows { public class Thing { public static int Count; public static void Run() { } } }";

    [Fact]
    public Task Top_level_statements_have_the_layer_of_their_folder() => VerifyProgramAsync(
        "/0/Modules/Program.cs",
        "using Acme.Flows; {|TOFA1001:Thing.Run|}(); int Local() => {|TOFA1001:Thing.Count|}; var number = Local(); return number;");

    [Fact]
    public Task Top_level_statements_outside_of_any_layer_are_not_judged() => VerifyProgramAsync("/0/Program.cs", "using Acme.Flows; Thing.Run();");

    [Fact]
    public Task Top_level_statements_of_a_script_may_use_a_flow() => VerifyProgramAsync("/0/Scripts/Program.cs", "using Acme.Flows; Thing.Run();");

    [Fact]
    public Task A_global_alias_is_the_type_it_stands_for() => RuleVerifier.VerifyAsync(
        Flow,
        "global using Everywhere = Acme.Flows.Thing; global using Many = System.Collections.Generic.List<Acme.Flows.Thing>;",
        "namespace Acme.Modules { class User { {|TOFA1001:Everywhere|} field; {|TOFA1001:Many|} many; void M() { {|TOFA1001:Everywhere.Run|}(); } } }");

    [Fact]
    public Task A_global_alias_of_a_lower_layer_is_allowed() => RuleVerifier.VerifyAsync(
        Flow.Replace("Flows", "SharedModules", StringComparison.Ordinal),
        "global using Everywhere = Acme.SharedModules.Thing;",
        "namespace Acme.Modules { class User { Everywhere field; void M() { Everywhere.Run(); } } }");

    [Fact]
    public Task A_nested_type_that_is_a_pure_core_is_judged_in_a_type_that_is_not() => RuleVerifier.VerifyAsync(
        """
        namespace Tofa { [AttributeUsage(AttributeTargets.All)] class PureCoreAttribute : Attribute { } }
        namespace Acme.Modules { class Anchor { } }
        namespace Acme { class Outer { DateTime Now => DateTime.Now; [Tofa.PureCore] class Core { DateTime Now => {|TOFA4001:DateTime.Now|}; } } }
        """);

    [Fact]
    public Task Names_in_strings_and_comments_are_no_dependency() => RuleVerifier.VerifyAsync(
        Flow,
        """
        namespace Acme.Modules
        {
            // Acme.Flows.Thing.Run() is called elsewhere.
            /// <summary>See <see cref="Acme.Flows.Thing"/>.</summary>
            class User { string M() => "Acme.Flows.Thing.Run()" + $"{1} Thing.Run()" + @"Thing"; /* Thing */ }
        }
        """);

    private static Task VerifyProgramAsync(string path, string source)
    {
        var test = RuleVerifier.TestOf(Flow);
        test.TestState.Sources.Add((path, source));
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
