using System.CommandLine;
using Tofa.Model.Runbooks;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Locks;
using Tofa.Runner.Adapters.Projects;
using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Adding;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Adding;
using Tofa.Tool.Modules.Projects;

namespace Tofa.Tool.Scripts;

/// <summary><c>add task|template|script</c>: adds to a project and keeps it consistent.</summary>
internal sealed class AddCommand
{
    private readonly Argument<string?> id = new("id") { Description = "The task's id; the next one where none is given.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string> file = new("file") { Description = "The template; a name alone is a text file in prompt_templates." };
    private readonly Argument<string> script = new("class") { Description = "The class, such as CountLetters." };
    private readonly Option<string?> name = new("--name") { Description = "What people call the task; made of the id where it is not given.", HelpName = "TEXT" };
    private readonly Option<string[]> dependsOn = new("--depends-on") { Description = "The ids of the tasks that come first.", HelpName = "ID", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private readonly Option<string?> type = new("--type") { Description = "Who does the task; MANUAL where it is not given.", HelpName = string.Join('|', TaskKinds.All) };
    private readonly Option<string?> template = new("--template") { Description = "The prompt of an AI_ASSISTED task; made where it does not exist.", HelpName = "FILE" };
    private readonly Option<string?> command = new("--command") { Description = "The line for the shell of an AUTOMATED_SCRIPT task.", HelpName = "LINE" };
    private readonly Option<string?> bound = new("--script") { Description = "The full name of the C# class of an AUTOMATED_SCRIPT task.", HelpName = "TYPE" };
    private readonly Option<string?> task = new("--task") { Description = "The AI_ASSISTED task that asks with it: first, or on a retry where it has a prompt.", HelpName = "ID" };
    private readonly Option<string?> newTask = new("--task") { Description = "The id of the task that runs it; made of the class where it is not given.", HelpName = "ID" };
    private readonly Option<string?> capability = new("--capability") { Description = "The capability that it belongs to, a folder of tasks.", HelpName = "NAME" };

    /// <summary>The command.</summary>
    internal static Command Create(CommandHost host) => new AddCommand().Build(host);

    private Command Build(CommandHost host)
    {
        type.AcceptOnlyFromAmong([.. TaskKinds.All]);
        return new Command("add", "Add a task, a prompt template or a C# script, and keep the project consistent.")
        {
            Part(host, new Command("task", "Add a task with its detail file.") { id, name, type, dependsOn, template, command, bound }, Task),
            Part(host, new Command("template", "Add a prompt template, and name it in a task.") { file, task }, line => new Addition.NewTemplate(line.GetValue(file)!, line.GetValue(task))),
            Part(host, new Command("script", "Add a C# script with a flow and a function, and the task that runs it.") { script, capability, newTask, name, dependsOn }, Script),
        };
    }

    private static Command Part(CommandHost host, Command part, Func<ParseResult, Addition> read)
    {
        part.SetAction((line, _) => host.ExecuteAnywhereAsync(line, new ToolRenderer(), surroundings =>
        {
            var directory = ProjectSearch.Find(surroundings.Directory, hosted: false) ?? surroundings.Directory;
            var flow = new AddFlow(new ProjectFolder(directory), new ProjectChanges(directory), new RunLock(directory, new ProcessTable()));
            var request = new AddRequest(read(line), ToolInvocation.In(line.GetValue(host.Directory)), line.GetValue(host.DryRun));
            return System.Threading.Tasks.Task.FromResult(flow.Add(request));
        }, honoursDryRun: true));
        return part;
    }

    private Addition.NewTask Task(ParseResult line) => new(line.GetValue(id))
    {
        Name = line.GetValue(name),
        Kind = TaskKinds.FromYaml(line.GetValue(type) ?? string.Empty) ?? TaskKind.Manual,
        DependsOn = line.GetValue(dependsOn)!,
        Template = line.GetValue(template),
        Command = line.GetValue(command),
        Script = line.GetValue(bound),
    };

    private Addition.NewScript Script(ParseResult line) => new(line.GetValue(script)!, line.GetValue(capability), new Addition.NewTask(line.GetValue(newTask))
    {
        Name = line.GetValue(name),
        Kind = TaskKind.AutomatedScript,
        DependsOn = line.GetValue(dependsOn)!,
    });
}
