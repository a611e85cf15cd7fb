using Tofa.Model.Json;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Runner.Modules.Outputs;

/// <summary>Takes the part that <c>ai_details.output_parser</c> asks for out of a model's answer (R001-29).</summary>
/// <remarks>Only the answer's content is taken: where it goes and what becomes of the task never depends on it.</remarks>
internal static class OutputParsers
{
    /// <summary>Tells why a parser's name cannot be used; <c>null</c> where it can.</summary>
    /// <param name="parser">As the runbook has it; <c>null</c> means the whole text.</param>
    internal static string? Refusal(string? parser) => parser is null || OutputParserNames.IsKnown(parser)
        ? null
        : $"output_parser '{parser}' is not known; use {OutputParserNames.Choice}";

    /// <summary>Applies a parser.</summary>
    /// <param name="parser">One without a <see cref="Refusal"/>.</param>
    /// <param name="answer">The whole answer.</param>
    internal static ParsedOutput Parse(string? parser, string answer)
    {
        if (string.IsNullOrWhiteSpace(answer))
            return new ParsedOutput.Invalid("the answer is empty");

        return parser switch
        {
            null or "text" => Whole(answer),
            "markdown" => Whole(Unwrap(answer, "markdown")),
            "json" => CheckJson(Unwrap(answer, "json")),
            "yaml" => CheckYaml(Unwrap(answer, "yaml")),
            _ when OutputParserNames.CodeLanguage(parser) is { } language => OnlyBlock(answer, language),
            _ when OutputParserNames.SectionTitle(parser) is { } title => MarkdownSections.Take(Unwrap(answer, "markdown"), title),
            _ => new ParsedOutput.Invalid(Refusal(parser)!),
        };
    }

    /// <summary>What is wrong with a document that a person wrote instead of the model; <c>null</c> where nothing is, or nothing can be told.</summary>
    /// <param name="parser">The parser that would take it out of an answer.</param>
    /// <param name="text">The document itself, without a fence around it.</param>
    internal static string? FlawOfDocument(string? parser, string text)
    {
        var language = parser is null ? null : OutputParserNames.CodeLanguage(parser) ?? parser;
        return (Checked(text, language ?? string.Empty) as ParsedOutput.Invalid)?.Reason;
    }

    private static ParsedOutput.Parsed Whole(string text) => new(text.EndsWith('\n') ? text : text + "\n");

    // Models often wrap a whole document into one fence; what stands inside is meant.
    private static string Unwrap(string answer, string language)
    {
        var trimmed = answer.Trim();
        var blocks = FencedBlocks.Find(trimmed);
        var isWrapped = blocks is [{ IsClosed: true } only]
            && (only.Language.Length == 0 || CodeLanguages.AreSame(only.Language, language))
            && trimmed[0] is '`' or '~' && trimmed[^1] is '`' or '~';
        return isWrapped ? blocks[0].Content : answer;
    }

    private static ParsedOutput OnlyBlock(string answer, string language)
    {
        var blocks = FencedBlocks.Find(answer).Where(block => CodeLanguages.AreSame(block.Language, language)).ToList();
        return blocks switch
        {
            [{ IsClosed: false }] => new ParsedOutput.Invalid($"the {language} code block has no closing fence, so the answer is probably cut"),
            [var only] when string.IsNullOrWhiteSpace(only.Content) => new ParsedOutput.Invalid($"the {language} code block is empty"),
            [var only] => Checked(only.Content, language),
            _ => new ParsedOutput.Invalid($"the answer has to hold exactly one fenced {language} code block and holds {blocks.Count}"),
        };
    }

    private static ParsedOutput Checked(string content, string language) => language switch
    {
        "json" => CheckJson(content),
        "yaml" => CheckYaml(content),
        _ => Whole(content),
    };

    private static ParsedOutput CheckJson(string text) => JsonText.FindFlaw(text) is { } flaw
        ? new ParsedOutput.Invalid($"the answer is not JSON: {flaw.Reason} at {Place(text, flaw.Offset)}")
        : Whole(text);

    private static ParsedOutput CheckYaml(string text) => YamlReader.Read("answer", text).Problems is [var first, ..]
        ? new ParsedOutput.Invalid($"the answer is not usable YAML: {first.Message} ({Place(text, first.Span.Start)})")
        : Whole(text);

    private static string Place(string text, int offset)
    {
        var before = text[..Math.Min(offset, text.Length)];
        return $"line {before.Count(c => c == '\n') + 1}, column {before.Length - before.LastIndexOf('\n')}";
    }
}
