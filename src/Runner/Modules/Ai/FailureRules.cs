namespace Tofa.Runner.Modules.Ai;

/// <summary>Tells failures that pass from those that a person has to mend. The code counts before the status: an empty account answers 429, too.</summary>
internal static class FailureRules
{
    /// <summary>What kind of failure an HTTP error is.</summary>
    internal static AiFailureKind KindOf(CallFailure failure) => KindByCode(failure.Code) ?? failure.Status switch
    {
        null => AiFailureKind.Unreachable,
        401 or 403 => AiFailureKind.Unauthorized,
        402 => AiFailureKind.NoCredit,
        408 or 429 or 500 or 502 or 503 or 504 => AiFailureKind.Busy,
        _ => AiFailureKind.Rejected,
    };

    /// <summary>Whether the same call may succeed a little later.</summary>
    internal static bool IsTransient(AiFailureKind kind) =>
        kind is AiFailureKind.Busy or AiFailureKind.Unreachable or AiFailureKind.Cut or AiFailureKind.Stalled or AiFailureKind.Malformed;

    /// <summary>Whether another prompt may get an answer: not where nobody answers, nor where the key, the account or the address has to be mended first.</summary>
    internal static bool AnotherPromptMayHelp(AiFailureKind kind) =>
        kind is not (AiFailureKind.NoSource or AiFailureKind.Unreachable or AiFailureKind.Unauthorized or AiFailureKind.NoCredit or AiFailureKind.Rejected or AiFailureKind.NotAModel);

    /// <summary>Whether another model of the same server may answer: where this one is busy, gone or not for this account, or does not come to an end.</summary>
    internal static bool AnotherModelMayHelp(AiFailureKind kind) =>
        kind is AiFailureKind.Busy or AiFailureKind.NoCredit or AiFailureKind.Rejected or AiFailureKind.Cut or AiFailureKind.Stalled or AiFailureKind.TimedOut or AiFailureKind.Malformed;

    /// <summary>How the journal spells it, such as <c>no_credit</c>.</summary>
    internal static string Word(AiFailureKind kind) =>
        string.Concat(kind.ToString().Select((letter, index) => (index > 0 && char.IsUpper(letter) ? "_" : string.Empty) + char.ToLowerInvariant(letter)));

    /// <summary>The whole reason of an HTTP error, with what to do.</summary>
    internal static string Describe(CallFailure failure)
    {
        var what = failure.Status is { } status ? $"the model server answered HTTP {status}" : "the model server could not be reached";
        var code = failure.Code is null ? string.Empty : $" ({failure.Code})";
        return $"{what}{code}: {failure.Message.Trim().TrimEnd('.')}; {Remedy(failure)}";
    }

    private static AiFailureKind? KindByCode(string? code) => code switch
    {
        "insufficient_quota" or "billing_hard_limit_reached" => AiFailureKind.NoCredit,
        "invalid_api_key" => AiFailureKind.Unauthorized,
        "context_length_exceeded" or "string_above_max_length" or "model_not_found" => AiFailureKind.Rejected,
        "content_policy_violation" or "content_filter" => AiFailureKind.Filtered,
        _ => null,
    };

    private static string Remedy(CallFailure failure) => RemedyByCode(failure.Code) ?? failure.Status switch
    {
        null => "check the network and OPENAI_BASE_URL, then run again",
        400 => "shorten the prompt or check the model's name in ai_details.model",
        401 or 403 => "set OPENAI_API_KEY to a valid key for this server",
        402 => "the account has no credit left; top it up or use --ai relay",
        404 => "check the model's name in ai_details.model and OPENAI_BASE_URL",
        429 => "wait a while, then run again",
        >= 300 and < 400 => "write the address it redirects to into OPENAI_BASE_URL",
        _ => "run again later",
    };

    private static string? RemedyByCode(string? code) => code switch
    {
        "insufficient_quota" or "billing_hard_limit_reached" => "the account has no credit left; top it up or use --ai relay",
        "invalid_api_key" => "set OPENAI_API_KEY to a valid key for this server",
        "context_length_exceeded" or "string_above_max_length" => "the prompt is too long for the model; shorten input_context or use another model",
        "model_not_found" => "check the model's name in ai_details.model",
        "content_policy_violation" or "content_filter" => "change the prompt; the server's content filter refuses it",
        _ => null,
    };
}
