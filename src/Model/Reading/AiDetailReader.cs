using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Reads <c>ai_details</c> (R001-25 to R001-31).</summary>
internal static class AiDetailReader
{
    /// <summary>Reads the section; <c>null</c> where there is none.</summary>
    /// <param name="root">The detail file.</param>
    /// <param name="text">The file's text, to find the places of placeholders.</param>
    public static AiDetail? Read(Section root, string text)
    {
        if (root.Child("ai_details", "ai_details") is not { } ai)
            return null;

        ai.CheckKeys(Keys.Ai);
        if (!ai.SaysSomething("prompt") && !ai.SaysSomething("prompt_template"))
            ai.Report("prompt", ProblemKinds.MissingValue, "prompt", ai.Title, "without it (or 'prompt_template') there is nothing to send to the model");

        OneForm(ai, "prompt", "prompt_template");
        OneForm(ai, "fallback_prompt", "fallback_prompt_template");
        return new AiDetail
        {
            Model = ModelName(ai, "model"),
            FallbackModel = ModelName(ai, "fallback_model"),
            Timeout = Timeout(root),
            PromptTemplatePath = ai.ProjectPathOf("prompt_template"),
            InlinePrompt = Inline(ai, "prompt", text),
            FallbackTemplatePath = ai.ProjectPathOf("fallback_prompt_template"),
            FallbackInline = Inline(ai, "fallback_prompt", text),
            InputContext = ContextReader.Read(ai),
            OutputParser = OutputParser(ai),
            OutputSchema = ai.ProjectPathOf("output_schema"),
            BudgetUsd = ai.Budget(),
            ReviewPoints = ai.Texts("review_points", allowsSingle: true),
        };
    }

    // What is wrong with it is reported where the key is read for every kind of task.
    private static TimeSpan? Timeout(Section root) => root.Node("timeout") is YamlScalar { IsNull: false } scalar ? Durations.Parse(scalar.Value) : null;

    private static string? ModelName(Section ai, string key)
    {
        var name = ai.FilledText(key);
        if (name is not null && ModelNames.Meant(name) is { } meant)
            ai.Report(key, ProblemKinds.MisspeltModel, Printable.Of(name), meant);

        return name;
    }

    private static string? OutputParser(Section ai)
    {
        var name = ai.FilledText("output_parser");
        if (name is not null && !OutputParserNames.IsKnown(name))
        {
            var remedy = Suggestion.Remedy(name, OutputParserNames.Near(name), "write " + OutputParserNames.Choice);
            ai.Report("output_parser", ProblemKinds.NotAllowedValue, Printable.Of(name), "parser", remedy);
        }

        return name;
    }

    private static void OneForm(Section section, string first, string second)
    {
        if (section.Node(first) is not null && section.Node(second) is not null)
            section.Report(second, ProblemKinds.ConflictingForms, first, second, section.Title);
    }

    private static PromptTemplate? Inline(Section section, string key, string text)
    {
        if (section.Node(key) is not YamlScalar scalar)
        {
            section.Text(key);
            return null;
        }

        var parsed = TemplateParser.Parse(null, scalar.Value);
        foreach (var flaw in parsed.Flaws)
            section.ReportWithin(key, InnerPlaces.SpanOf(text, scalar, flaw.Span), flaw.Kind, [.. flaw.Arguments]);

        return parsed.Template;
    }
}
