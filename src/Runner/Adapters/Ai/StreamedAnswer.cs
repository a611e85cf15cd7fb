using System.Globalization;
using System.Text;
using OpenAI.Chat;
using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Puts an answer together from its parts.</summary>
/// <param name="mostCharacters">Where it is cut off.</param>
/// <param name="onPart">Told every part.</param>
internal sealed class StreamedAnswer(int mostCharacters, Action<string>? onPart)
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder refusal = new();
    private ChatFinishReason? finish;
    private ChatTokenUsage? usage;
    private string? model;
    private bool asksForTool;

    /// <summary>What came so far; <c>null</c> where no text did.</summary>
    internal string? Partial => text.Length == 0 ? null : text.ToString();

    /// <summary>The answer as far as it is known.</summary>
    internal CompletionFacts Facts => new(text.ToString(), refusal.ToString(), asksForTool ? ChatFinishReason.ToolCalls : finish, Completions.UsageOf(usage), model);

    /// <summary>Takes the next part.</summary>
    internal void Add(StreamingChatCompletionUpdate update)
    {
        model ??= string.IsNullOrWhiteSpace(update.Model) ? null : update.Model;
        usage = update.Usage ?? usage;
        finish = update.FinishReason ?? finish;
        asksForTool |= update.ToolCallUpdates.Count > 0;
        Add(refusal, update.RefusalUpdate);
        foreach (var part in update.ContentUpdate.Where(part => part.Kind == ChatMessageContentPartKind.Text))
            AddText(part.Text);
    }

    /// <summary>Takes the whole answer of a server that does not stream.</summary>
    internal void Add(ChatCompletion completion)
    {
        (model, usage, finish) = (completion.Model, completion.Usage, completion.FinishReason);
        asksForTool = completion.ToolCalls.Count > 0;
        Add(refusal, completion.Refusal);
        foreach (var part in completion.Content.Where(part => part.Kind == ChatMessageContentPartKind.Text))
            AddText(part.Text);
    }

    private void AddText(string? part)
    {
        Add(text, part);
        if (!string.IsNullOrEmpty(part))
            onPart?.Invoke(part);
    }

    private void Add(StringBuilder builder, string? part)
    {
        if (builder.Length + (part?.Length ?? 0) > mostCharacters)
            throw new AnswerFault(AiFailureKind.TooLong, string.Create(CultureInfo.InvariantCulture, $"the answer is longer than {mostCharacters} characters; ask for less"));

        builder.Append(part);
    }
}
