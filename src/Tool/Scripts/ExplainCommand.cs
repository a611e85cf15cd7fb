using System.CommandLine;
using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Adapters.Rules;
using Tofa.Tool.Flows;

namespace Tofa.Tool.Scripts;

/// <summary><c>explain [ID]</c>: what a rule reports, why, and what to do; or why a task does not start.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    internal static Command Create(CommandHost host)
    {
        var id = new Argument<string?>("id") { Description = "A rule's id, such as TOFA1001, or a task's; where both have it, the rule's. All rules are listed without one.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Show the page of a rule, say why a task does not start, or list all rules.") { id };
        command.SetAction((line, _) => host.ExecuteAnywhereAsync(line, new ToolRenderer(), surroundings =>
            Task.FromResult(new ExplainFlow(new EmbeddedRulePages(), surroundings.Project is { } project ? project.Explain().Explain : null).Explain(line.GetValue(id)))));
        return command;
    }
}
