using Tofa.Model.Json.Schemas;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Validation;

/// <summary>TOFA5082: the JSON Schema that a task names is there, can be used, and has JSON to judge.</summary>
internal static class OutputSchemaRules
{
    private const string Json = "json";

    /// <summary>Checks every AI-assisted task.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) =>
        from task in facts.Tasks
        where task.Kind == TaskKind.AiAssisted
        let ai = task.OwnDetail?.Detail.Ai
        where ai?.OutputSchema is not null
        let flaw = Flaw(facts, ai.OutputSchema!, ai.OutputParser)
        where flaw is not null
        select task.OwnDetail!.Document.ProblemAt(
            "ai_details.output_schema", ProblemKinds.BadOutputSchema, Printable.Of(ai.OutputSchema!), task.ShownId, flaw.Value.Predicate, flaw.Value.Remedy);

    private static (string Predicate, string Remedy)? Flaw(RunbookFacts facts, string path, string? parser)
    {
        if (!facts.Schemas.TryGetValue(path, out var file))
            return ("is not there", Suggestion.Remedy(path, facts.Schemas.Keys, "create it in schemas/ as a file that ends in .json, or correct the path"));

        if (file.Flaw is { } unreadable)
            return ($"cannot be read, because {unreadable.Reason}", "save it as UTF-8");

        if (OutputSchema.Read(file.Text.TrimStart('\uFEFF'), out var flaw) is null)
            return (flaw, "correct it");

        return parser is null || (parser != Json && OutputParserNames.CodeLanguage(parser) != Json)
            ? ("judges JSON, but the output_parser is another", "set output_parser to json or json_code_block, or remove output_schema")
            : null;
    }
}
