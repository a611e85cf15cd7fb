using Tofa.Model.Collections;
using Tofa.Model.Schemas;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The keys of what runs leave behind.</summary>
internal static class HistoryKeys
{
    private static readonly Shape Timestamp = new ScalarShape(@"^\s*$|^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)? ?(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$") { AllowsNothing = true };

    /// <summary><c>last_run</c>.</summary>
    public static readonly MappingShape LastRun = new("last_run", new[]
    {
        new KeyShape("timestamp", Timestamp, "When the run ended, in UTC."),
        new KeyShape("outcome", new ChoiceShape("an outcome", RunEvents.Outcomes.ToEquatableArray()) { AllowsNothing = true }, "How it ended."),
        new KeyShape("llm_response", Values.Text, "The beginning of the language model's answer."),
        new KeyShape("cost_estimate", Values.Anything, "What the call cost, as far as the server said."),
    })
    { AllowsNothing = true };

    /// <summary>An item of <c>issues</c>.</summary>
    public static readonly MappingShape Issue = new("an issue", new[]
    {
        new KeyShape("timestamp", Timestamp, "When it happened, in UTC."),
        new KeyShape("type", Values.Text, "What kind of trouble, such as GENERATION_ERROR or MANUAL_BLOCKER; any other name is as good."),
        new KeyShape("detail", Values.Text, "What happened."),
        new KeyShape("resolution", Values.Text, "What was done about it."),
    });

    /// <summary><c>issues</c>.</summary>
    public static readonly Shape Issues = new ListShape(Issue) { AllowsNothing = true };
}
