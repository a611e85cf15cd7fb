namespace Tofa.Runner.Modules.Ai;

/// <summary>Tells failures that pass from those that a person has to mend. The code counts before the status: an empty account answers 429, too.</summary>
internal static class FailureRules
{
    /// <summary>Whether the same call may succeed a little later.</summary>
    internal static bool IsTransient(CallFailure failure) =>
        RemedyByCode(failure.Code) is null && failure.Status is null or 408 or 429 or 500 or 502 or 503 or 504;

    /// <summary>The whole reason, with what to do.</summary>
    /// <param name="failure">How the last attempt failed.</param>
    /// <param name="attempts">How many were made.</param>
    internal static string Describe(CallFailure failure, int attempts)
    {
        var what = failure.Status is { } status ? $"the model server answered HTTP {status}" : "the model server could not be reached";
        var code = failure.Code is null ? string.Empty : $" ({failure.Code})";
        var count = attempts > 1 ? $" after {attempts} attempts" : string.Empty;
        return $"{what}{code}{count}: {failure.Message.Trim().TrimEnd('.')}; {Remedy(failure)}";
    }

    private static string Remedy(CallFailure failure) => RemedyByCode(failure.Code) ?? failure.Status switch
    {
        null => "check the network and OPENAI_BASE_URL, then run again",
        400 => "shorten the prompt or check the model's name in ai_details.model",
        401 or 403 => "set OPENAI_API_KEY to a valid key for this server",
        404 => "check the model's name in ai_details.model and OPENAI_BASE_URL",
        429 => "wait a while, then run again",
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
