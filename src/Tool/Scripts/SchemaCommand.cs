using System.CommandLine;
using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Schemas;

namespace Tofa.Tool.Scripts;

/// <summary><c>schema runbook|task|architecture|baseline</c>: the JSON Schema of a file that people write.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    internal static Command Create(CommandHost host)
    {
        var name = new Argument<string>("file") { Description = "Which file: runbook, task, architecture or baseline." };
        name.AcceptOnlyFromAmong(SchemaNames.Runbook, SchemaNames.Task, SchemaNames.Architecture, SchemaNames.Baseline);
        var command = new Command("schema", "Print the JSON Schema of runbook.yaml, a detail file, architecture.yaml or tofa.baseline.yaml, for an editor.") { name };
        command.SetAction((line, _) => host.ExecuteAnywhereAsync(line, new ToolRenderer(), _ => Task.FromResult(SchemaFlow.Show(line.GetValue(name)!))));
        return command;
    }
}
