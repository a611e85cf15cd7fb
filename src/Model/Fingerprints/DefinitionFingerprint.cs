using System.Globalization;
using System.Security.Cryptography;
using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Model.Fingerprints;

/// <summary>A short text that changes with everything a runbook defines, and with nothing else: neither status nor layout, comments or places in the file.</summary>
public static class DefinitionFingerprint
{
    private const string Version = "tofa-definition-1";

    /// <summary>The SHA-256 of the definition in a canonical encoding, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(RunbookDefinition definition)
    {
        var encoding = new CanonicalEncoding().Add(Version).AddAll(definition.Tasks, Add);
        using var sha = SHA256.Create();
        return Hex(sha.ComputeHash(encoding.ToArray()));
    }

    private static string Hex(byte[] bytes) => string.Concat(bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));

    // What came later is written only where there is any of it, so that no other runbook gets another fingerprint by it.
    private static void Add(CanonicalEncoding encoding, TaskDefinition task)
    {
        AddTask(encoding, task);
        if (task.Gates.Count > 0 || task.Pauses.Count > 0 || task.Certainty is not null || task.Alternatives.Count > 0)
            encoding.AddOptional(task, AddChecks);

        // A list never follows a task otherwise, so that this cannot be mistaken for the next one.
        encoding.AddAllIfAny(task.RequiresDone, Add);
    }

    private static void AddChecks(CanonicalEncoding encoding, TaskDefinition task) => encoding
        .AddAll(task.Gates, (inner, gate) => inner.Add(gate.Category).Add(gate.Name).Add(gate.Condition.ToString()))
        .AddAll(task.Pauses, Add)
        .Add(task.Certainty?.ToString(CultureInfo.InvariantCulture))
        .AddAll(task.Alternatives, Add);

    private static void Add(CanonicalEncoding encoding, Pause pause) => encoding
        .Add((long)pause.Moment)
        .AddAll(pause.If, (inner, condition) => inner.Add(condition.Fact).Add(condition.Condition.ToString()))
        .Add(pause.Because);

    private static void AddTask(CanonicalEncoding encoding, TaskDefinition task) => encoding
        .Add(task.Id)
        .Add(task.Name)
        .Add(task.Kind.ToYaml())
        .Add(task.DetailFile)
        .Add(task.Description)
        .AddAll(task.DependsOn, Add)
        .Add(task.OutputArtifact)
        .AddAll(task.Outputs, Add)
        .AddAll(task.ManualInstructions, Add)
        .AddOptional(task.Ai, Add)
        .AddOptional(task.Script, Add);

    private static void Add(CanonicalEncoding encoding, AiDefinition ai) => encoding
        .Add(ai.Model)
        .AddOptional(ai.Prompt, Add)
        .AddOptional(ai.Fallback, Add)
        .AddAll(ai.InputContext, Add)
        .Add(ai.OutputParser)
        .AddAll(ai.ReviewPoints, Add)
        .AddAllIfAny(ai.Partials, Add)
        .AddIfAny(ai.OutputSchema)
        .AddIfAny("fallback_model", ai.FallbackModel)
        .AddIfAny("timeout", ai.Timeout?.Ticks.ToString(CultureInfo.InvariantCulture));

    private static void Add(CanonicalEncoding encoding, ScriptDefinition script) => encoding
        .Add(script.ShellCommand)
        .AddAll(script.Command, Add)
        .Add(script.ScriptType)
        .AddAll(script.Environment, Add)
        .Add(script.Timeout?.Ticks);

    private static void Add(CanonicalEncoding encoding, PromptTemplate template) => encoding
        .Add(template.Path)
        .AddAll(template.Segments, Add);

    private static void Add(CanonicalEncoding encoding, TemplateSegment segment)
    {
        encoding.Add((long)segment.Kind).Add(segment.Text);
        if (segment.Kind == TemplateSegmentKind.Partial)
            encoding.Add(segment.Indentation);
    }

    // Which lines begin where only matters in a partial, which may be indented.
    private static void Add(CanonicalEncoding encoding, TemplatePartial partial) => encoding
        .Add(partial.Name)
        .Add(partial.Template.Path)
        .AddAll(partial.Template.Segments, (inner, segment) => Add(inner.Add(segment.StartsLine ? 1 : 0), segment));

    // A text is written as before there were other kinds: a list never follows it, so that the two cannot be mistaken for each other.
    private static void Add(CanonicalEncoding encoding, ContextValue value)
    {
        encoding.Add(value.Key).Add(value.Text).Add(value.File);
        if (value.Kind != ContextKind.Text)
            encoding.Add((long)value.Kind).AddAll(value.Parts, Add);
    }

    private static void Add(CanonicalEncoding encoding, EnvironmentVariable variable) => encoding.Add(variable.Name).Add(variable.Value);

    private static void Add(CanonicalEncoding encoding, string text) => encoding.Add(text);
}
