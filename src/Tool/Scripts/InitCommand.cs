using System.CommandLine;
using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Adapters.Scaffolding;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Scaffolding;

namespace Tofa.Tool.Scripts;

/// <summary><c>init [FOLDER]</c>: makes a project that builds and runs at once.</summary>
internal static class InitCommand
{
    /// <summary>The command.</summary>
    internal static Command Create(CommandHost host)
    {
        var folder = new Argument<string?>("folder") { Description = "The new project's folder; this one where none is given.", Arity = ArgumentArity.ZeroOrOne };
        var name = new Option<string?>("--name") { Description = "The project's name; the folder's where none is given.", HelpName = "NAME" };
        var packages = new Option<string?>("--packages") { Description = "Take packages from this folder too, by a nuget.config.", HelpName = "DIR" };
        packages.Validators.Add(result =>
        {
            if (result.GetValue(packages) is { } given && !Directory.Exists(given))
                result.AddError($"'{given}', given with --packages, is not a folder.");
        });
        var command = new Command("init", "Make a project whose runbook builds and runs at once; nothing is overwritten.") { folder, name, packages };
        command.SetAction((line, _) => host.ExecuteAnywhereAsync(line, new ToolRenderer(), surroundings =>
        {
            var path = Path.GetFullPath(line.GetValue(folder) ?? ".", surroundings.Directory);
            var request = InitRequest.For(path, Directory.GetCurrentDirectory(), line.GetValue(name), line.GetValue(packages) is { } given ? Path.GetFullPath(given) : null, line.GetValue(host.DryRun));
            return Task.FromResult(new InitFlow(new EmbeddedTemplate(), new NewProjectFolder()).Init(request));
        }, honoursDryRun: true));
        return command;
    }
}
