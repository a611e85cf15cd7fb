namespace Tofa.Generators.Tests.Scripts;

/// <summary>Types that can be created and types that cannot (TOFA5063, TOFA5065, TOFA5066).</summary>
public static class TypeCases
{
    public static readonly ScriptCase Struct = new("Acme.Publish", "namespace Acme { internal struct Publish : IScript { Done } }");

    public static readonly ScriptCase Record = new("Acme.Publish", "namespace Acme { internal sealed record Publish : IScript { Done } }");

    public static readonly ScriptCase Abstract_class = new(
        "Acme.Publish",
        "namespace Acme { internal abstract class Publish : IScript { Done } internal sealed class Derived : Publish; }",
        "TOFA5065 'Acme.Publish' is an abstract class, of which no instance can be created; name a class that is derived from it");

    public static readonly ScriptCase Class_derived_from_an_abstract_one = new(
        "Acme.Derived", "namespace Acme { internal abstract class Publish : IScript { Done } internal sealed class Derived : Publish; }");

    public static readonly ScriptCase Static_class = new(
        "Acme.Publish",
        "namespace Acme { internal static class Publish { internal static int Run() => 0; } }",
        "TOFA5065 'Acme.Publish' is a static class, of which no instance can be created; make it an instance class",
        "TOFA5064 'Acme.Publish' does not implement Tofa.Runner.Pipelines.IScript (it has 'static int Run()'), so the runner cannot start it; " +
        "add ': IScript' and implement 'public Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)'");

    public static readonly ScriptCase Interface = new(
        "Acme.IPublish",
        "namespace Acme { internal interface IPublish : IScript; }",
        "TOFA5065 'Acme.IPublish' is an interface, of which no instance can be created; name a class that implements Tofa.Runner.Pipelines.IScript");

    public static readonly ScriptCase Ref_struct = new(
        "Acme.Publish",
        "namespace Acme { internal ref struct Publish : IScript { Done } }",
        "TOFA5065 'Acme.Publish' is a ref struct, of which no instance can be created; make it a class");

    public static readonly ScriptCase Generic_class = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish<T> : IScript { Done } }",
        "TOFA5065 'Acme.Publish<T>' is a generic type, of which no instance can be created; " +
        "a runbook names no type arguments: name a class that is derived from it with its arguments given");

    public static readonly ScriptCase Class_in_a_generic_one = new(
        "Acme.All.Publish",
        "namespace Acme { internal static class All<T> { internal sealed class Publish : IScript { Done } } }",
        "TOFA5065 'Acme.All<T>.Publish' is a generic type, of which no instance can be created; " +
        "a runbook names no type arguments: name a class that is derived from it with its arguments given");

    public static readonly ScriptCase Private_nested_class = new(
        "Acme.All.Publish",
        "namespace Acme { internal static class All { private sealed class Publish : IScript { Done } } }",
        "TOFA5066 'Acme.All.Publish' is private, so the generated code cannot use it; make it internal or public");

    public static readonly ScriptCase Public_class_in_a_private_one = new(
        "Acme.All.Inner.Publish",
        "namespace Acme { internal static class All { private static class Inner { public sealed class Publish : IScript { Done } } } }",
        "TOFA5066 'Acme.All.Inner.Publish' is private, so the generated code cannot use it; make it internal or public");

    public static readonly ScriptCase Class_of_one_file = new(
        "Acme.Publish",
        "namespace Acme { file sealed class Publish : IScript { Done } }",
        "TOFA5066 'Acme.Publish' is local to its file, so the generated code cannot use it; make it internal or public");

    public static readonly ScriptCase Type_that_is_internal_to_a_reference = new(
        "Tofa.Runner.Pipelines.Interpreted.InterpretedScriptTask",
        "",
        "TOFA5066 'Tofa.Runner.Pipelines.Interpreted.InterpretedScriptTask' is internal to Tofa.Runner, so the generated code cannot use it; " +
        "make it public in Tofa.Runner, or grant access with InternalsVisibleTo");
}
