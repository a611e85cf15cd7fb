using System.Text.RegularExpressions;
using Tofa.Model.Runbooks;
using Tofa.Model.Validation;

namespace Tofa.Runner.Tests.Simulation;

/// <summary>A random runbook of script tasks, written with comments that have to survive.</summary>
internal sealed class SimulatedRunbook
{
    private static readonly TaskState[] FirstStates = [TaskState.Pending, TaskState.Pending, TaskState.Ready, TaskState.Done, TaskState.Skipped];
    private readonly World world;

    public SimulatedRunbook(World world, ChoiceTape tape)
    {
        this.world = world;
        Ids = [.. Enumerable.Range(0, 1 + tape.Below(5)).Select(number => $"t{number}")];
        var entries = Ids.Select((id, number) => Entry(id, [.. Ids.Take(number).Where(_ => tape.Below(3) == 1).Select(other => tape.Below(4) == 1 ? $"{{ id: {other}, require: done }}" : other)], tape.Of(FirstStates)));
        world.Files["runbook.yaml"] = $"# the plan\ntasks:\n{string.Concat(entries)}# the end\n";
        foreach (var id in Ids)
            world.Files[$"tasks/{id}.yaml"] = Detail(id, StateOf(id));
    }

    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyDictionary<string, TaskState> RunbookStates => Compiled().RunbookStates;

    public IReadOnlyDictionary<string, TaskState> DetailStates => Compiled().DetailStates;

    /// <summary>All of the runbook's text but the statuses.</summary>
    public string Frame => Regex.Replace(world.Files["runbook.yaml"], "status: [A-Z]+", "status: *");

    public CompiledRunbook Compiled() => RunbookCompiler.Compile(new WorldFiles(world).ReadDefinition());

    public TaskState StateOf(string id) => TaskStates.FromYaml(StatusLine(id).Match(world.Files["runbook.yaml"]).Groups[2].Value)!.Value;

    public void EditRunbook(string id, TaskState state) =>
        world.Files["runbook.yaml"] = StatusLine(id).Replace(world.Files["runbook.yaml"], $"$1{state.ToYaml()}");

    public void EditDetail(string id, TaskState state) =>
        world.Files[$"tasks/{id}.yaml"] = Regex.Replace(world.Files[$"tasks/{id}.yaml"], "^status: [A-Z]+", $"status: {state.ToYaml()}", RegexOptions.Multiline);

    private static Regex StatusLine(string id) => new($"(- id: {id} #.*\n    status: )([A-Z]+)");

    private static string Entry(string id, IReadOnlyList<string> dependencies, TaskState state) =>
        $"  - id: {id} # note\n    status: {state.ToYaml()} # kept\n    name: Task {id}\n    depends_on: [{string.Join(", ", dependencies)}]\n"
        + $"    type: AUTOMATED_SCRIPT\n    task_detail_file: tasks/{id}.yaml\n";

    private static string Detail(string id, TaskState state) =>
        $"id: {id}\nname: Task {id}\nstatus: {state.ToYaml()} # kept\ntype: AUTOMATED_SCRIPT\nscript_details:\n  command: {id}\n";
}
