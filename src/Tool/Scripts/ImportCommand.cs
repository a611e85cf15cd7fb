using System.CommandLine;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Locks;
using Tofa.Runner.Adapters.Projects;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Adapters.Texts;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Importing;
using Tofa.Tool.Modules.Projects;

namespace Tofa.Tool.Scripts;

/// <summary><c>import plan|taskmaster FILE...</c>: takes the tasks of another format into the runbook.</summary>
internal sealed class ImportCommand
{
    private readonly Argument<string[]> files = new("files") { Description = "The files to import.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string?> prefix = new("--prefix")
    {
        Description = "What is put before every id of the plan.",
        HelpName = "TEXT",
        DefaultValueFactory = _ => ImportRequest.UsualPrefix,
    };

    private readonly Option<string?> tag = new("--tag") { Description = "Import this tag only.", HelpName = "TAG" };

    /// <summary>The command.</summary>
    internal static Command Create(CommandHost host) => new("import", "Take the tasks of another format into the runbook; what is there stays as it is.")
    {
        new ImportCommand().Build(host, ImportFormat.Plan, "plan", "Import planning files, one YAML file a phase."),
        new ImportCommand().Build(host, ImportFormat.TaskMaster, "taskmaster", "Import Task Master's tasks.json."),
    };

    private Command Build(CommandHost host, ImportFormat format, string name, string description)
    {
        var command = new Command(name, description) { files };
        command.Options.Add(format == ImportFormat.Plan ? prefix : tag);
        command.SetAction((line, _) => host.ExecuteAnywhereAsync(line, new ToolRenderer(), surroundings => Task.FromResult(Run(format, line, host, surroundings)), honoursDryRun: true));
        return command;
    }

    private View Run(ImportFormat format, ParseResult line, CommandHost host, Surroundings surroundings)
    {
        var directory = ProjectSearch.Find(surroundings.Directory, hosted: false) ?? surroundings.Directory;
        var flow = new ImportFlow(new DiskSources(), new ProjectFolder(directory), new RunLock(directory, new ProcessTable()));
        return flow.Import(new ImportRequest(
            format,
            line.GetValue(files)!,
            surroundings.Directory,
            format == ImportFormat.Plan ? line.GetValue(prefix) ?? string.Empty : string.Empty,
            format == ImportFormat.TaskMaster ? line.GetValue(tag) : null,
            ToolInvocation.In(line.GetValue(host.Directory)),
            line.GetValue(host.DryRun)));
    }
}
