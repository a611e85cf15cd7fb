using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outputs;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Finds everything that would make a model call pointless before one is paid for.</summary>
/// <param name="files">The project's files.</param>
internal sealed class AiPreparation(IProjectFiles files)
{
    /// <summary>Checks the task and reads its context files.</summary>
    /// <param name="task">The task.</param>
    /// <param name="context">What the run loop gave.</param>
    /// <param name="attempt">The attempt; <c>null</c> where it cannot begin.</param>
    /// <returns>Why it cannot begin; <c>null</c> where it can.</returns>
    /// <exception cref="StateException">Its artifact could not be written.</exception>
    internal ExecutionResult.Failed? Prepare(AiAssistedTask task, AttemptContext context, out AiAttempt? attempt)
    {
        attempt = null;
        var definition = task.Definition;
        if (definition.Ai is not { } ai)
            return new ExecutionResult.Failed(IssueTypes.InputMissing, "the task has no ai_details; add them to its detail file and build again");

        var refusals = new List<string>();
        if (OutputParsers.Refusal(ai.OutputParser) is { } parser)
            refusals.Add(parser);

        if (definition.OutputArtifact is { } artifact && (ArtifactPath.Refusal(artifact) ?? Unwritable(artifact)) is { } path)
            refusals.Add($"output_artifact: {path}");

        if (refusals.Count > 0)
            return new ExecutionResult.Failed(IssueTypes.ValidationFail, string.Join("; ", refusals));

        var contents = ReadContext(ai, refusals);
        var schema = ReadSchema(ai, refusals);
        if (refusals.Count > 0)
            return new ExecutionResult.Failed(IssueTypes.InputMissing, string.Join("; ", refusals));

        attempt = new AiAttempt(task, ai, context, contents) { Schema = schema };
        return null;
    }

    // Asked before the call: an answer that can go nowhere would be paid for and thrown away.
    private string? Unwritable(string artifact)
    {
        try
        {
            files.CheckReplaceable(artifact);
            return null;
        }
        catch (RefusedPathException refused)
        {
            return refused.Message;
        }
    }

    private Dictionary<string, string> ReadContext(AiDefinition ai, List<string> refusals)
    {
        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in ai.InputContext.SelectMany(value => value.WithParts()))
        {
            if (value.File is not { } path || contents.ContainsKey(path))
                continue;

            if (Read(path, out var refusal) is { } text)
                contents[path] = text;
            else
                refusals.Add($"input_context '{value.Key}': {refusal}");
        }

        return contents;
    }

    private AnswerSchema? ReadSchema(AiDefinition ai, List<string> refusals)
    {
        if (ai.OutputSchema is not { } path)
            return null;

        var flaw = string.Empty;
        var schema = Read(path, out var refusal) is { } text ? AnswerSchema.Read(path, text, ai.OutputParser, out flaw) : null;
        if (schema is null)
            refusals.Add($"output_schema: {(flaw.Length > 0 ? flaw : refusal)}");

        return schema;
    }

    private string? Read(string path, out string refusal)
    {
        refusal = $"the file '{path}' does not exist; create it, or run the task that writes it";
        try
        {
            return files.ReadText(path);
        }
        catch (StateException unreadable)
        {
            refusal = unreadable.Message;
            return null;
        }
    }
}
