using Tofa.Model.Gates;
using Tofa.Model.Pauses;
using Tofa.Model.Schemas;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The keys of gates and pauses.</summary>
internal static class CheckKeys
{
    private const string Named = @"\S";

    private static readonly ScalarShape Count = new(GateExpressions.Count);

    private static readonly EitherShape Flag = new(new Shape[] { new FlagShape(), new ChoiceShape("a truth value", new[] { "true", "false" }) });

    private static readonly EitherShape Moment = new(new Shape[] { new FlagShape(), new ChoiceShape("a time to pause", new[] { "before", "after", "true", "false" }) });

    /// <summary>What has to be true of a measurement.</summary>
    public static readonly Shape Condition = new ScalarShape(GateExpressions.Condition);

    /// <summary>The gates of one task: categories with gates, or gates alone.</summary>
    public static readonly Shape Gates = new EntriesShape(Named, new EitherShape(new[] { Condition, new EntriesShape(Named, Condition) })) { AllowsNothing = true };

    /// <summary>The gates of every type.</summary>
    public static readonly MappingShape TypeGates = new("gates", new[]
    {
        new KeyShape(TaskKinds.ToYaml(TaskKind.Manual), Gates, "What the result of every MANUAL task has to pass; {} where none are meant."),
        new KeyShape(TaskKinds.ToYaml(TaskKind.AiAssisted), Gates, "What the result of every AI_ASSISTED task has to pass; {} where none are meant."),
        new KeyShape(TaskKinds.ToYaml(TaskKind.AutomatedScript), Gates, "What the result of every AUTOMATED_SCRIPT task has to pass; {} where none are meant."),
    })
    { AllowsNothing = true };

    /// <summary>The conditions of a pause.</summary>
    public static readonly MappingShape PauseIf = new("conditions of a pause", new[]
    {
        new KeyShape(PauseFacts.Attempts, Count, "How often the task was started before this time."),
        new KeyShape(PauseFacts.Certainty, Count, "The task's certainty, from 0 to 1."),
        new KeyShape(PauseFacts.InputTokens, Count, "The tokens of the prompt; known after the work."),
        new KeyShape(PauseFacts.OutputTokens, Count, "The tokens of the answer; known after the work."),
        new KeyShape(PauseFacts.ManualEdit, Flag, "Whether a person changed the output by hand; known after the work."),
    })
    { AllowsNothing = true };

    /// <summary>A pause in its long form.</summary>
    public static readonly MappingShape Pause = new("a pause", new[]
    {
        new KeyShape("when", Moment with { AllowsNothing = true }, "Before the task starts, or after its work and before it is done.") { Default = PauseMoments.ToYaml(PauseMoment.Before) },
        new KeyShape("if", PauseIf, "What has to be true for the run to pause; without it it always does."),
        new KeyShape("because", Values.Text, "Why, for the person."),
    });

    /// <summary>One pause or several, in any form.</summary>
    public static readonly Shape Pauses = new EitherShape(new Shape[] { Moment, Pause, new ListShape(new EitherShape(new Shape[] { Moment, Pause })) }) { AllowsNothing = true };

    /// <summary>How sure the runbook is.</summary>
    public static readonly Shape Certainty = new ScalarShape(@"^(?:0(?:\.[0-9]+)?|1(?:\.0+)?)$") { AllowsNothing = true, IsShare = true };
}
