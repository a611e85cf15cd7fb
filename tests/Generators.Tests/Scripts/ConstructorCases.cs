namespace Tofa.Generators.Tests.Scripts;

/// <summary>Constructors that take nothing, or can do without (TOFA5063), and scripts that are on their way out (TOFA5069).</summary>
public static class ConstructorCases
{
    private const string Add = "give it an internal or public constructor without parameters, which may create what it needs";

    public static readonly ScriptCase Internal_constructor = new("Acme.Publish", "namespace Acme { internal sealed class Publish : IScript { internal Publish() { } Done } }");

    public static readonly ScriptCase Optional_parameters = new("Acme.Publish", "namespace Acme { internal sealed class Publish(int times = 1) : IScript { public int Times { get; } = times; Done } }");

    public static readonly ScriptCase Parameter_array = new("Acme.Publish", "namespace Acme { internal sealed class Publish : IScript { public Publish(params string[] names) => System.GC.KeepAlive(names); Done } }");

    public static readonly ScriptCase Private_constructor_beside_an_optional_one = new(
        "Acme.Publish", "namespace Acme { internal sealed class Publish : IScript { private Publish() { } public Publish(int times = 1) : this() => System.GC.KeepAlive(times); Done } }");

    public static readonly ScriptCase Private_constructor = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish : IScript { private Publish() { } internal static Publish Create() => new(); Done } }",
        $"TOFA5063 'Acme.Publish' cannot be created without arguments: its constructor 'Publish.Publish()' is private; {Add}");

    public static readonly ScriptCase Protected_constructor = new(
        "Acme.Publish",
        "namespace Acme { internal class Publish : IScript { protected Publish() { } Done } }",
        $"TOFA5063 'Acme.Publish' cannot be created without arguments: its constructor 'Publish.Publish()' is protected; {Add}");

    public static readonly ScriptCase Constructors_with_parameters = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish : IScript { public Publish(string path) => System.GC.KeepAlive(path); public Publish(int times) : this(\"\") => System.GC.KeepAlive(times); Done } }",
        $"TOFA5063 'Acme.Publish' cannot be created without arguments: it has only 'Publish.Publish(string path)' and 'Publish.Publish(int times)'; {Add}");

    public static readonly ScriptCase Two_constructors_that_fit = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish : IScript { public Publish(int times = 1) => System.GC.KeepAlive(times); public Publish(string path = \"\") => System.GC.KeepAlive(path); Done } }",
        "TOFA5063 'Acme.Publish' cannot be created without arguments: 'Publish.Publish(int times = 1)' and 'Publish.Publish(string path = \"\")' fit equally well; " +
        "add a constructor without parameters");

    public static readonly ScriptCase Required_member = new(
        "Acme.Publish",
        "namespace Acme { internal class Base { public required string Path { get; init; } } internal sealed class Publish : Base, IScript { Done } }",
        "TOFA5063 'Acme.Publish' cannot be created without arguments: it requires a value for 'Path'; " +
        "set them in a constructor that is marked [SetsRequiredMembers], or do not require them");

    public static readonly ScriptCase Required_member_that_the_constructor_sets = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish : IScript { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Publish() => Path = \"\"; public required string Path { get; init; } Done } }");

    public static readonly ScriptCase Obsolete_as_an_error = new(
        "Acme.Publish",
        "namespace Acme { [System.Obsolete(\"Use Draw.\", true)] internal sealed class Publish : IScript { Done } }",
        "TOFA5063 'Acme.Publish' cannot be created without arguments: it is marked [Obsolete] as an error: Use Draw.; name the type that replaces it");

    public static readonly ScriptCase Obsolete_type = new(
        "Acme.Publish",
        "namespace Acme { [System.Obsolete(\"Use Draw.\")] internal sealed class Publish : IScript { Done } }",
        "TOFA5069 'Acme.Publish' is obsolete: Use Draw.; name the type that replaces it");

    public static readonly ScriptCase Obsolete_type_without_a_word = new(
        "Acme.Publish",
        "namespace Acme { [System.Obsolete] internal sealed class Publish : IScript { Done } }",
        "TOFA5069 'Acme.Publish' is obsolete; name the type that replaces it");
}
