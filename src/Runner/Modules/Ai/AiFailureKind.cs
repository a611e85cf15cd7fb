namespace Tofa.Runner.Modules.Ai;

/// <summary>Why a call gave no answer; the journal's <c>outcome</c> spells it in lower snake case.</summary>
internal enum AiFailureKind
{
    /// <summary>None of the others.</summary>
    Failed,

    /// <summary>Nothing to ask: no server is configured, no recording is there, the relay's files cannot be used.</summary>
    NoSource,

    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>HTTP 408, 429, 500, 502, 503 or 504: the same call may succeed later.</summary>
    Busy,

    /// <summary>HTTP 401 or 403.</summary>
    Unauthorized,

    /// <summary>HTTP 402, or 429 with a code that says that the account is empty.</summary>
    NoCredit,

    /// <summary>Any other HTTP status: the request itself has to change, as where the prompt is too long for the model.</summary>
    Rejected,

    /// <summary>HTTP 200 with something that no model server sends, such as a web page.</summary>
    NotAModel,

    /// <summary>The answer ended in the middle.</summary>
    Cut,

    /// <summary>Nothing more came for too long.</summary>
    Stalled,

    /// <summary>The whole answer took too long.</summary>
    TimedOut,

    /// <summary>The run was stopped in the middle of the answer.</summary>
    Cancelled,

    /// <summary>Something in the answer could not be read.</summary>
    Malformed,

    /// <summary>The answer was larger than the runner takes.</summary>
    TooLong,

    /// <summary>The model stopped at its own length limit.</summary>
    Truncated,

    /// <summary>The model said that it will not.</summary>
    Refused,

    /// <summary>The server's content filter took the answer or the prompt.</summary>
    Filtered,

    /// <summary>The answer has no text.</summary>
    Empty,

    /// <summary>The model asked for a tool.</summary>
    ToolCall,
}
