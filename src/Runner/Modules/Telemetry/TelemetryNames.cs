namespace Tofa.Runner.Modules.Telemetry;

/// <summary>The names of spans, metrics and attributes; those of OpenTelemetry's semantic conventions where there are any. People build dashboards on them.</summary>
internal static class TelemetryNames
{
    /// <summary>The activity source and the meter.</summary>
    internal const string Source = "Tofa.Runner";

    /// <summary>The span of a run.</summary>
    internal const string Run = "tofa run";

    /// <summary>The beginning of the name of a task's span; its id follows.</summary>
    internal const string Task = "task";

    /// <summary>The beginning of the name of a model call's span; the model follows.</summary>
    internal const string Chat = "chat";

    /// <summary>The name of the folder that holds <c>runbook.yaml</c>.</summary>
    internal const string Project = "tofa.project";

    /// <summary>Why a run stopped, such as <c>done</c> or <c>invalid_runbook</c>.</summary>
    internal const string RunOutcome = "tofa.run.outcome";

    /// <summary>How many tasks came to their end in a run.</summary>
    internal const string RunTasks = "tofa.run.tasks";

    /// <summary>A task's id.</summary>
    internal const string TaskId = "tofa.task.id";

    /// <summary>A task's type as the runbook spells it.</summary>
    internal const string TaskKind = "tofa.task.kind";

    /// <summary>The status in which an attempt left its task.</summary>
    internal const string TaskStatus = "tofa.task.status";

    /// <summary>Which attempt it is, from 1.</summary>
    internal const string TaskAttempt = "tofa.task.attempt";

    /// <summary>Where a model's answer comes from.</summary>
    internal const string AiSource = "tofa.ai.source";

    /// <summary>Which of a task's prompts is sent: <c>first</c> or <c>fallback</c>.</summary>
    internal const string AiVariant = "tofa.ai.variant";

    /// <summary>How a call ended: <c>answered</c>, <c>waiting</c>, or what kind of failure it is.</summary>
    internal const string AiOutcome = "tofa.ai.outcome";

    /// <summary>Tokens that the model only thought with.</summary>
    internal const string ReasoningTokens = "tofa.ai.reasoning_tokens";

    /// <summary>The exit code of a process or script.</summary>
    internal const string ExitCode = "process.exit.code";

    /// <summary>What went wrong, of a small set of words.</summary>
    internal const string ErrorType = "error.type";

    /// <summary>What is asked of a model: always <see cref="Chat"/>.</summary>
    internal const string Operation = "gen_ai.operation.name";

    /// <summary>The kind of service that is asked.</summary>
    internal const string Provider = "gen_ai.provider.name";

    /// <summary>The model that is asked for.</summary>
    internal const string RequestModel = "gen_ai.request.model";

    /// <summary>The model that answers.</summary>
    internal const string ResponseModel = "gen_ai.response.model";

    /// <summary>Tokens of the prompt.</summary>
    internal const string InputTokens = "gen_ai.usage.input_tokens";

    /// <summary>Those of them that the server had cached.</summary>
    internal const string CachedTokens = "gen_ai.usage.cache_read.input_tokens";

    /// <summary>Tokens of the answer.</summary>
    internal const string OutputTokens = "gen_ai.usage.output_tokens";

    /// <summary>Which tokens were counted: <c>input</c> or <c>output</c>.</summary>
    internal const string TokenType = "gen_ai.token.type";

    /// <summary>Histogram, in seconds: how long runs take.</summary>
    internal const string RunDuration = "tofa.run.duration";

    /// <summary>Histogram, in seconds: how long attempts take.</summary>
    internal const string TaskDuration = "tofa.task.duration";

    /// <summary>Counter: tasks that came to their end, by status.</summary>
    internal const string TasksEnded = "tofa.task.ended";

    /// <summary>Histogram, in seconds: how long model calls take.</summary>
    internal const string CallDuration = "gen_ai.client.operation.duration";

    /// <summary>Histogram: tokens of model calls.</summary>
    internal const string TokenUsage = "gen_ai.client.token.usage";
}
