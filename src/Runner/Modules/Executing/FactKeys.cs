namespace Tofa.Runner.Modules.Executing;

/// <summary>The names of the facts that executing a task puts into the journal and into <see cref="ExecutionResult.Done"/>.</summary>
internal static class FactKeys
{
    /// <summary>A person's answer: <c>y</c>, <c>r</c>, <c>e</c>, <c>m</c> or <c>s</c>.</summary>
    internal const string Answer = "answer";

    /// <summary>Where an answer came from: <c>terminal</c> or <c>answers file</c>.</summary>
    internal const string AnswerSource = "answer_source";

    /// <summary>What the answer was about: <c>start</c>, <c>task</c>, <c>prompt</c>, <c>output</c> or <c>gates</c>.</summary>
    internal const string About = "about";

    /// <summary>Why.</summary>
    internal const string Reason = "reason";

    /// <summary>The path of what was written, relative to the project.</summary>
    internal const string Artifact = "artifact";

    /// <summary>The path of the copy of what the artifact replaced, relative to the project.</summary>
    internal const string Backup = "backup";

    /// <summary>Whether a person wrote or changed the artifact: <c>true</c>.</summary>
    internal const string ManualEdit = "manual_edit";

    /// <summary>Whether an edit by hand changed anything: <c>true</c> or <c>false</c>.</summary>
    internal const string Changed = "changed";

    /// <summary>The SHA-256 of the text before an edit by hand, as UTF-8.</summary>
    internal const string HashBefore = "hash_before";

    /// <summary>The SHA-256 of the text after an edit by hand, as UTF-8.</summary>
    internal const string HashAfter = "hash_after";

    /// <summary>How many lines an edit by hand added, changed ones included.</summary>
    internal const string LinesAdded = "lines_added";

    /// <summary>How many lines an edit by hand removed, changed ones included.</summary>
    internal const string LinesRemoved = "lines_removed";

    /// <summary>The model's name.</summary>
    internal const string Model = "model";

    /// <summary>Where model answers come from: <c>openai</c>, <c>replay</c> or <c>relay</c>.</summary>
    internal const string Source = "source";

    /// <summary>Which prompt: <c>first</c> or <c>fallback</c>.</summary>
    internal const string Variant = "variant";

    /// <summary>A bounded part of the prompt.</summary>
    internal const string Prompt = "prompt";

    /// <summary>The number of the try with the same prompt, from 1.</summary>
    internal const string Try = "try";

    /// <summary>How many seconds later the same prompt is sent again.</summary>
    internal const string NextTryIn = "next_try_in";

    /// <summary>The model that is asked next, because this one was not available.</summary>
    internal const string NextModel = "next_model";

    /// <summary>How a call ended: <c>answered</c>, <c>waiting</c>, or the word of an <see cref="Ai.AiFailureKind"/>.</summary>
    internal const string Outcome = "outcome";

    /// <summary>A bounded part of the answer; also <c>last_run.llm_response</c> (R001-37).</summary>
    internal const string LlmResponse = "llm_response";

    /// <summary>Tokens of the prompt as the server counted them.</summary>
    internal const string InputTokens = "input_tokens";

    /// <summary>Tokens of the answer as the server counted them.</summary>
    internal const string OutputTokens = "output_tokens";

    /// <summary>Those tokens of the prompt that the server had cached.</summary>
    internal const string CachedTokens = "cached_tokens";

    /// <summary>Those tokens of the answer that the model only thought with.</summary>
    internal const string ReasoningTokens = "reasoning_tokens";

    /// <summary>What a call cost in US dollars, such as <c>0.000123</c>, or <c>unknown</c>.</summary>
    internal const string CostUsd = Journals.DetailKeys.CostUsd;

    /// <summary>What the attempt cost, for <c>last_run.cost_estimate</c> (R001-38).</summary>
    internal const string CostEstimate = "cost_estimate";

    /// <summary>The model that answered, as the server calls it.</summary>
    internal const string AnsweredBy = "answered_by";

    /// <summary>A process's or script's exit code.</summary>
    internal const string ExitCode = "exit_code";

    /// <summary>How many gates were measured, and how many a person attested.</summary>
    internal const string Gates = "gates";

    /// <summary>A process id.</summary>
    internal const string ProcessId = "pid";

    /// <summary>When a process started, in UTC; with the id it names the process beyond the id's reuse.</summary>
    internal const string ProcessStartedAt = "pid_started_at";
}
