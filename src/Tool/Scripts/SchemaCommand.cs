using System.CommandLine;
using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Adapters.Texts;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Schemas;

namespace Tofa.Tool.Scripts;

/// <summary><c>schema [runbook|task|architecture|baseline]</c>: the JSON Schema of a file that people write.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    internal static Command Create(CommandHost host)
    {
        var name = new Argument<string?>("file") { Description = $"Which file: {string.Join(", ", SchemaNames.All)}; with --output all of them where none is given.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o") { Description = "Write into this folder instead of to standard output.", HelpName = "DIR" };
        name.AcceptOnlyFromAmong([.. SchemaNames.All]);
        var command = new Command("schema", "Print the JSON Schema of runbook.yaml, a detail file, architecture.yaml or tofa.baseline.yaml, for an editor.") { name, output };
        command.Validators.Add(result =>
        {
            // Not GetValue(name): System.CommandLine keeps the first reading of a value, and here that would be one without the argument's own validators.
            if (result.GetResult(name) is not { Tokens.Count: > 0 } && result.GetValue(output) is null)
                result.AddError($"Say which schema: {string.Join(", ", SchemaNames.All)}; or say --output DIR to have all of them written there.");
        });
        command.SetAction((line, _) => host.ExecuteAnywhereAsync(line, new ToolRenderer(), surroundings => Task.FromResult(
            line.GetValue(output) is { } folder
                ? new SchemaFlow(new DiskTexts()).Write(line.GetValue(name), Path.GetFullPath(folder, surroundings.Directory), line.GetValue(host.DryRun))
                : SchemaFlow.Show(line.GetValue(name)!)), honoursDryRun: true));
        return command;
    }
}
