using Tofa.Model.Schemas;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The keys of <c>ai_details</c>.</summary>
public static class AiKeys
{
    /// <summary>The name of the definition of <see cref="Value"/>.</summary>
    internal const string ValueName = "context_value";

    private const string NotFile = "^(?!file$)";

    /// <summary>A mapping that stands for a file's content.</summary>
    public static readonly MappingShape ContextFile = new("a value of input_context", new[]
    {
        new KeyShape("file", new ScalarShape(Paths.PathExpressions.Filled), "The file whose content is the value, read when the task runs, as a path from the project's folder.") { NeededBecause = "nothing says where the value comes from" },
    });

    /// <summary>A value of <c>input_context</c>, at any depth.</summary>
    public static readonly Shape Value = new EitherShape(new Shape[]
    {
        Values.Text,
        ContextFile,
        new ListShape(new ReferenceShape(ValueName)),
        new EntriesShape(NotFile, new ReferenceShape(ValueName)),
    });

    /// <summary>The section.</summary>
    public static readonly MappingShape Section = new("ai_details", new[]
    {
        new KeyShape("model", Values.Text, "The language model, such as gpt-4o-mini."),
        new KeyShape("fallback_model", Values.Text, "The language model that is asked where the other one is not available."),
        new KeyShape("prompt_template", Values.Path, "The file of the prompt, in prompt_templates/."),
        new KeyShape("prompt", new ScalarShape(@"\S") { AllowsNothing = true }, "The prompt itself, instead of a file."),
        new KeyShape("input_context", new EntriesShape(string.Empty, new ReferenceShape(ValueName)) { AllowsNothing = true }, "A value for each name in the prompt: a text, number, truth value, list or map, or { file: PATH } for a file's content."),
        new KeyShape("output_parser", new ScalarShape(OutputParserNames.Expression) { IsText = true, AllowsNothing = true, Common = OutputParserNames.Examples }, "How the output is taken out of the reply: as it is, or as the one code block of a language, such as csharp_code_block.") { Default = "text" },
        new KeyShape("output_schema", Values.Path, "The JSON Schema that the reply has to fit, a file of schemas/; for the parsers json and json_code_block."),
        new KeyShape("budget_usd", Values.Budget, "What the calls of this task's model may cost in all its attempts, in US dollars; no call is made once it is spent."),
        new KeyShape("review_points", Values.TextOrTexts, "What a person checks before accepting the reply."),
        new KeyShape("fallback_prompt_template", Values.Path, "The file of the prompt of a retry; without one a retry asks the first prompt again."),
        new KeyShape("fallback_prompt", Values.Text, "The prompt of a retry itself, instead of a file."),
    })
    {
        AllowsNothing = true,
        Rules = new KeyRule[]
        {
            new ExclusiveKeys("prompt", "prompt_template", IsNeeded: true),
            new ExclusiveKeys("fallback_prompt", "fallback_prompt_template", IsNeeded: false),
        },
    };
}
