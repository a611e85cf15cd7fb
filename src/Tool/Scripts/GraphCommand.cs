using System.CommandLine;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Scripts;
using Tofa.Tool.Adapters.Findings;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Adapters.Texts;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Graphs;
using Tofa.Tool.Modules.Projects;

namespace Tofa.Tool.Scripts;

/// <summary><c>graph [PROJECT]</c>: draws the layers and what depends on what.</summary>
internal sealed class GraphCommand
{
    private readonly Argument<string?> project = new("project") { Description = "The project or solution; the one in this folder where none is given.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> format = new("--format") { Description = "How to draw; by the ending of --output where it is not given, else mermaid.", HelpName = string.Join('|', GraphFormats.Names) };
    private readonly Option<string?> output = new("--output", "-o") { Description = "Write the drawing to this file instead of standard output.", HelpName = "FILE" };

    /// <summary>The command.</summary>
    internal static Command Create(CommandHost host) => new GraphCommand().Build(host);

    private Command Build(CommandHost host)
    {
        format.AcceptOnlyFromAmong(GraphFormats.Names);
        output.Validators.Add(result =>
        {
            if (result.GetValue(output) is { } file && result.GetResult(format) is null && !GraphFormats.Know(file))
                result.AddError($"The ending of '{file}' names no format that can be drawn; give one of .mmd, .dot, .svg and .html, or say --format.");
        });
        var command = new Command("graph", "Draw the layers of a project and the dependencies between them.") { project, format, output };
        command.SetAction((line, cancel) => host.ExecuteAnywhereAsync(line, new ToolRenderer(), surroundings => RunAsync(line, surroundings, cancel)));
        return command;
    }

    private async Task<View> RunAsync(ParseResult line, Surroundings surroundings, CancellationToken cancel)
    {
        var target = Composition.Targets().Find(line.GetValue(project), surroundings.Directory, "graph");
        if (target is BuildTarget.Unclear unclear)
            return unclear.Stop;

        var file = line.GetValue(output) is { } given ? Path.GetFullPath(given, surroundings.Directory) : null;
        var request = new GraphRequest(((BuildTarget.Chosen)target).Path, GraphFormats.Of(line.GetValue(format), file), file);
        using var findings = new SarifFolder();
        return await new GraphFlow(Composition.Collect(findings, surroundings), new DiskTexts()).DrawAsync(request, cancel).ConfigureAwait(false);
    }
}
