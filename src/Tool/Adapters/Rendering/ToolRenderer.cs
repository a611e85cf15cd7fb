using Tofa.Runner.Adapters.Rendering;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Rules;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Adapters.Rendering;

/// <summary>Adds the tool's own results to those that the runner can render.</summary>
internal sealed class ToolRenderer : IRender
{
    private readonly Renderer runner = new();

    /// <inheritdoc/>
    public string Human(View view) => view switch
    {
        RuleView rule => rule.Remark is null ? PageText.Of(rule.Page) : $"{PageText.Of(rule.Page)}\n\n{rule.Remark}",
        RuleListView rules => RuleListText.Of(rules),
        GraphView graph => GraphText.Of(graph),
        BaselineView baseline => BaselineText.Of(baseline),
        SchemaView schema => schema.Schema.TrimEnd(),
        SchemaFilesView schemas => string.Join('\n', schemas.Files.Select(file => $"{(schemas.DryRun ? "would write" : "wrote")}  {file}")),
        ImportView import => ImportText.Of(import),
        InitView init => InitText.Of(init),
        AddView add => AddText.Of(add),
        _ => runner.Human(view),
    };

    /// <inheritdoc/>
    public string JsonEnvelope(View view) => runner.JsonEnvelope(view);
}
