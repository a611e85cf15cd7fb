namespace Tofa.Generators.Tests.Scripts;

/// <summary>Names that stand for a type, for none, or for several (TOFA5060, TOFA5061).</summary>
public static class NameCases
{
    private const string Publish = "namespace Acme.Scripts { internal sealed class Publish : IScript { Done } }";

    private const string Many = """
        namespace Acme.Scripts
        {
            internal sealed class Clean : IScript { Done }
            internal sealed class Draw : IScript { Done }
            internal sealed class Ingest : IScript { Done }
            internal sealed class Sum : IScript { Done }
        }
        """;

    public static readonly ScriptCase Full_name = new("Acme.Scripts.Publish", Publish);

    public static readonly ScriptCase Type_of_the_global_namespace = new("Publish", "internal sealed class Publish : IScript { Done }");

    public static readonly ScriptCase Nested_type = new(
        "Acme.Scripts.All.Publish", "namespace Acme.Scripts { internal static class All { internal sealed class Publish : IScript { Done } } }");

    public static readonly ScriptCase Contextual_keywords = new("Acme.record.field", "namespace Acme.@record { internal sealed class @field : IScript { Done } }");

    public static readonly ScriptCase Name_beyond_ASCII = new("Acme.Scripts.Größe", "namespace Acme.Scripts { internal sealed class Größe : IScript { Done } }");

    public static readonly ScriptCase Non_generic_type_beside_a_generic_namesake = new(
        "Acme.Scripts.Publish", Publish + " namespace Acme.Scripts { internal sealed class Publish<T> : IScript { Done } }");

    public static readonly ScriptCase Name_inside_of_what_generated_code_imports = new("System.Publish", "namespace System { internal sealed class Publish : IScript { Done } }");

    public static readonly ScriptCase Misspelt_type = new(
        "Acme.Scripts.Publsh",
        Publish,
        "TOFA5060 There is no C# type 'Acme.Scripts.Publsh' in this project or its references, so nothing can run task 'ingest'; did you mean 'Acme.Scripts.Publish'?");

    public static readonly ScriptCase Wrong_case = new(
        "acme.scripts.publish",
        Publish,
        "TOFA5060 There is no C# type 'acme.scripts.publish' in this project or its references, so nothing can run task 'ingest'; did you mean 'Acme.Scripts.Publish'?");

    public static readonly ScriptCase Name_without_its_namespace = new(
        "Publish",
        Publish,
        "TOFA5060 There is no C# type 'Publish' in this project or its references, so nothing can run task 'ingest'; did you mean 'Acme.Scripts.Publish'?");

    public static readonly ScriptCase Namesakes_in_two_namespaces = new(
        "Publish",
        Publish + " namespace Acme.More.Scripts { internal sealed class Publish : IScript { Done } }",
        "TOFA5060 There is no C# type 'Publish' in this project or its references, so nothing can run task 'ingest'; did you mean 'Acme.More.Scripts.Publish' or 'Acme.Scripts.Publish'?");

    public static readonly ScriptCase Misspelt_name_without_its_namespace = new(
        "Publihs",
        Publish,
        "TOFA5060 There is no C# type 'Publihs' in this project or its references, so nothing can run task 'ingest'; did you mean 'Acme.Scripts.Publish'?");

    public static readonly ScriptCase Nothing_near = new(
        "Elsewhere.Entirely.Different",
        Many,
        "TOFA5060 There is no C# type 'Elsewhere.Entirely.Different' in this project or its references, so nothing can run task 'ingest'; " +
        "write the full name of a script, such as 'Acme.Scripts.Clean' or 'Acme.Scripts.Draw' or 'Acme.Scripts.Ingest' or one of 1 more");

    public static readonly ScriptCase No_script_at_all = new(
        "Acme.Scripts.Publish",
        "namespace Acme.Scripts { internal sealed class Publisher { } }",
        "TOFA5060 There is no C# type 'Acme.Scripts.Publish' in this project or its references, so nothing can run task 'ingest'; " +
        "write a class of this name that implements Tofa.Runner.Pipelines.IScript");

    public static readonly ScriptCase Namespace_instead_of_a_type = new(
        "Acme.Scripts",
        Publish,
        "TOFA5060 There is no C# type 'Acme.Scripts' in this project or its references, so nothing can run task 'ingest'; " +
        "write the full name of a script, such as 'Acme.Scripts.Publish'");

    public static readonly ScriptCase Abstract_namesake_is_not_suggested = new(
        "Publish",
        "namespace Acme.Scripts { internal abstract class Publish : IScript { Done } internal sealed class Draw : IScript { Done } }",
        "TOFA5060 There is no C# type 'Publish' in this project or its references, so nothing can run task 'ingest'; " +
        "write the full name of a script, such as 'Acme.Scripts.Draw'");
}
