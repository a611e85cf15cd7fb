namespace Tofa.Model.Json.Schemas;

/// <summary>The JSON Schema of an answer (<c>ai_details.output_schema</c>), in the part of the language that is checked here.</summary>
public sealed class OutputSchema
{
    private readonly JsonValue root;

    private OutputSchema(JsonValue root) => this.root = root;

    /// <summary>Reads a schema.</summary>
    /// <param name="text">The file's text, without a byte order mark.</param>
    /// <param name="flaw">Why it cannot be used, as a predicate such as <c>is not JSON: …</c>; empty where it can.</param>
    /// <returns>The schema; <c>null</c> where it cannot be used.</returns>
    public static OutputSchema? Read(string text, out string flaw)
    {
        flaw = string.Empty;
        if (JsonText.FindFlaw(text) is { } wrong)
        {
            var line = text.Take(wrong.Offset).Count(c => c == '\n') + 1;
            flaw = $"is not JSON: {wrong.Reason} in line {line}";
            return null;
        }

        var root = JsonReader.Read(text);
        flaw = root is JsonValue.Map ? SchemaFlaws.Find(root) ?? string.Empty : "is no object";
        return flaw.Length == 0 ? new OutputSchema(root) : null;
    }

    /// <summary>What is wrong with a document, each with its place such as <c>$.items[2].name</c>; nothing where it fits.</summary>
    /// <param name="json">JSON without a flaw.</param>
    public IReadOnlyList<string> Check(string json) => new SchemaJudge(root).Judge(JsonReader.Read(json));
}
