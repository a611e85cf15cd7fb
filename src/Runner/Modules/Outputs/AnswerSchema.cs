using Tofa.Model.Json.Schemas;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Outputs;

/// <summary>The JSON Schema that an answer has to fit (<c>ai_details.output_schema</c>).</summary>
/// <param name="Path">Its file, relative to the project.</param>
/// <param name="Text">The schema, for the server.</param>
/// <param name="Schema">The schema, for the check.</param>
/// <param name="IsForServer">Whether a server may be told: a server that knows the schema answers with JSON alone, without a fence.</param>
internal sealed record AnswerSchema(string Path, string Text, OutputSchema Schema, bool IsForServer)
{
    private const int LongestName = 64;

    /// <summary>What servers call it: letters, digits, <c>_</c> and <c>-</c>.</summary>
    internal string Name
    {
        get
        {
            var file = Path.Split('/', '\\')[^1].Split('.')[0];
            var name = string.Concat(file.Take(LongestName).Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter : '_'));
            return name.Length == 0 ? "answer" : name;
        }
    }

    /// <summary>Reads it.</summary>
    /// <param name="path">Its file, relative to the project.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="parser">The task's <c>output_parser</c>.</param>
    /// <param name="flaw">Why it cannot be used; empty where it can.</param>
    internal static AnswerSchema? Read(string path, string text, string? parser, out string flaw)
    {
        var content = text.TrimStart('\uFEFF');
        var schema = OutputSchema.Read(content, out var predicate);
        flaw = schema is null ? $"'{path}' {predicate}" : string.Empty;
        return schema is null ? null : new AnswerSchema(path, content, schema, parser == "json");
    }

    /// <summary>How an answer does not fit; <c>null</c> where it does.</summary>
    /// <param name="json">JSON without a flaw.</param>
    internal string? Misfit(string json) => Schema.Check(json) is { Count: > 0 } flaws
        ? $"the answer does not fit '{Path}': {VisibleText.Escape(string.Join("; ", flaws))}"
        : null;
}
