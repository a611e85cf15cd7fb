using System.CommandLine;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Findings;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Adapters.Texts;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Baselines;
using Tofa.Tool.Modules.Projects;

namespace Tofa.Tool.Scripts;

/// <summary><c>baseline create|update|check [PROJECT_OR_SOLUTION]</c>: freezes the violations of today, and watches that they only become fewer.</summary>
internal sealed class BaselineCommand
{
    private readonly Argument<string?> project = new("project") { Description = "The project or solution; the one in this folder where none is given.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> force = new("--force") { Description = "Freeze anew what there is, over an existing baseline; reasons and days stay." };

    /// <summary>The command.</summary>
    internal static Command Create(CommandHost host) => new("baseline", "Freeze today's violations, and watch that they only become fewer.")
    {
        new BaselineCommand().Build(host, BaselineAction.Create, "Freeze today's violations in tofa.baseline.yaml beside each project."),
        new BaselineCommand().Build(host, BaselineAction.Update, "Remove from the baseline what is mended; nothing is ever added."),
        new BaselineCommand().Build(host, BaselineAction.Check, "List what is new, what is stale and what has expired; exit code 1 where there is any."),
    };

    private Command Build(CommandHost host, BaselineAction action, string description)
    {
        var command = new Command(action.ToString().ToLowerInvariant(), description) { project };
        if (action == BaselineAction.Create)
            command.Options.Add(force);

        command.SetAction((line, cancel) => host.ExecuteAnywhereAsync(line, new ToolRenderer(), surroundings => RunAsync(action, line, host.DryRun, surroundings, cancel), honoursDryRun: true));
        return command;
    }

    private async Task<View> RunAsync(BaselineAction action, ParseResult line, Option<bool> dryRun, Surroundings surroundings, CancellationToken cancel)
    {
        var target = Composition.Targets().Find(line.GetValue(project), surroundings.Directory, action.CommandName());
        if (target is BuildTarget.Unclear unclear)
            return unclear.Stop;

        var today = TimeProvider.System.GetUtcNow().UtcDateTime.Date;
        var isForced = action == BaselineAction.Create && line.GetValue(force);
        var request = new BaselineRequest(action, ((BuildTarget.Chosen)target).Path, surroundings.Directory, today, isForced, line.GetValue(dryRun));
        using var findings = new SarifFolder();
        return await new BaselineFlow(Composition.Collect(findings, surroundings), new DiskTexts()).RunAsync(request, cancel).ConfigureAwait(false);
    }
}
