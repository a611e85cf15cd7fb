namespace Tofa.Generators.Tests.Scripts;

/// <summary>Types that are scripts, nearly scripts (TOFA5064), and scripts in the wrong place (TOFA5062).</summary>
public static class ContractCases
{
    private const string Add = "add ': IScript' and implement 'public Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)'";

    private const string Move = "but a runbook starts entry points of layer Scripts only, and the rules for those do not look at it there; move it to a namespace that matches ";

    public static readonly ScriptCase Contract_by_way_of_a_base_class = new(
        "Acme.Publish", "namespace Acme { internal class Base : IScript { Done } internal sealed class Publish : Base; }");

    public static readonly ScriptCase Contract_by_way_of_an_interface = new(
        "Acme.Publish", "namespace Acme { internal interface IJob : IScript; internal sealed class Publish : IJob { Done } }");

    public static readonly ScriptCase Explicit_implementation = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish : IScript { System.Threading.Tasks.Task<int> IScript.RunAsync(Tofa.Runner.Pipelines.ScriptContext context, System.Threading.CancellationToken cancellationToken) => System.Threading.Tasks.Task.FromResult(0); } }");

    public static readonly ScriptCase Method_without_the_interface = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish { Done } }",
        "TOFA5064 'Acme.Publish' does not implement Tofa.Runner.Pipelines.IScript (it has 'Task<int> RunAsync(ScriptContext, CancellationToken)'), so the runner cannot start it; " + Add);

    public static readonly ScriptCase Other_signature = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish { public int Run(string path) => path.Length; } }",
        "TOFA5064 'Acme.Publish' does not implement Tofa.Runner.Pipelines.IScript (it has 'int Run(string)'), so the runner cannot start it; " + Add);

    public static readonly ScriptCase Nothing_like_a_script = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish; }",
        "TOFA5064 'Acme.Publish' does not implement Tofa.Runner.Pipelines.IScript, so the runner cannot start it; " + Add);

    public static readonly ScriptCase Interface_of_the_same_name = new(
        "Acme.Publish",
        "namespace Acme { internal interface Other; } namespace Acme { internal interface IScriptLike; internal sealed class Publish : IScriptLike; }".Replace("IScriptLike", "IJob", StringComparison.Ordinal),
        "TOFA5064 'Acme.Publish' does not implement Tofa.Runner.Pipelines.IScript, so the runner cannot start it; " + Add);

    public static readonly ScriptCase Enum = new(
        "Acme.Publish",
        "namespace Acme { internal enum Publish { Now } }",
        "TOFA5065 'Acme.Publish' is an enum, of which no instance can be created; name a class that implements Tofa.Runner.Pipelines.IScript",
        "TOFA5064 'Acme.Publish' does not implement Tofa.Runner.Pipelines.IScript, so the runner cannot start it; " + Add);

    public static readonly ScriptCase Everything_wrong_at_once = new(
        "Acme.Flows.Publish",
        "namespace Acme.Flows { internal sealed class Publish { public Publish(int times) => System.GC.KeepAlive(times); } }",
        "TOFA5063 'Acme.Flows.Publish' cannot be created without arguments: it has only 'Publish.Publish(int times)'; " +
        "give it an internal or public constructor without parameters, which may create what it needs",
        "TOFA5064 'Acme.Flows.Publish' does not implement Tofa.Runner.Pipelines.IScript, so the runner cannot start it; " + Add,
        $"TOFA5062 'Acme.Flows.Publish' is in layer Flows, {Move}**.Scripts.**");

    public static readonly ScriptCase Script_in_another_layer = new(
        "Acme.Flows.Publish",
        "namespace Acme.Flows { internal sealed class Publish : IScript { Done } }",
        $"TOFA5062 'Acme.Flows.Publish' is in layer Flows, {Move}**.Scripts.**");

    public static readonly ScriptCase Misspelt_name_of_a_script_in_another_layer = new(
        "Acme.Flows.Publsh",
        "namespace Acme.Flows { internal sealed class Publish : IScript { Done } } namespace Acme.Scripts { internal sealed class Clean : IScript { Done } }",
        "TOFA5060 There is no C# type 'Acme.Flows.Publsh' in this project or its references, so nothing can run task 'ingest'; write the full name of a script, such as 'Acme.Scripts.Clean'");

    public static readonly ScriptCase Script_in_no_layer_of_a_project_with_layers = new(
        "Acme.Publish",
        "namespace Acme { internal sealed class Publish : IScript { Done } } namespace Acme.Flows { internal sealed class Flow; }",
        $"TOFA5062 'Acme.Publish' is in no layer, {Move}**.Scripts.**");

    public static readonly ScriptCase Script_in_no_layer_of_a_project_without_layers = new(
        "Acme.Publish", "namespace Acme { internal sealed class Publish : IScript { Done } }");

    public static readonly ScriptCase Script_in_its_layer = new(
        "Acme.Scripts.Publish",
        "namespace Acme.Scripts { internal sealed class Publish : IScript { Done } } namespace Acme.Flows { internal sealed class Flow; }");
}
