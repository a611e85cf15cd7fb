using Tofa.Model.Collections;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>An AI-assisted task as the generator would write it.</summary>
internal sealed class AiTaskFake(TaskDefinition definition) : AiAssistedTask(definition)
{
    public Func<string, string?> Judge { get; init; } = _ => null;

    public Func<PromptVariant, string> Fill { get; init; } = variant => variant == PromptVariant.First ? "first prompt" : "fallback prompt";

    public IReadOnlyDictionary<string, string>? SeenFiles { get; private set; }

    public static TaskDefinition Define(
        bool fallback = false, string? parser = null, string? artifact = "outputs/report.md", ContextValue[]? context = null) => new()
        {
            Id = "draft",
            Name = "Draft",
            Kind = TaskKind.AiAssisted,
            OutputArtifact = artifact,
            Ai = new AiDefinition
            {
                Model = "some-model",
                Prompt = Template,
                Fallback = fallback ? Template : null,
                OutputParser = parser,
                InputContext = (context ?? []).ToEquatableArray(),
                ReviewPoints = new[] { "Is it true?" },
            },
        };

    public override string Render(PromptVariant variant, IReadOnlyDictionary<string, string> files)
    {
        SeenFiles = files;
        return Fill(Definition.Ai!.Fallback is null ? PromptVariant.First : variant);
    }

    protected override string? Check(string output) => Judge(output);

    private static PromptTemplate Template => new(null, Array.Empty<TemplateSegment>());
}
