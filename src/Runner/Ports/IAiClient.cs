using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Ports;

/// <summary>A language model, a recording of one, or a person who relays to one.</summary>
internal interface IAiClient
{
    /// <summary>Where the answers for a task come from, for progress and the journal: <c>openai</c>, <c>replay</c> or <c>relay</c>.</summary>
    string SourceFor(string taskId);

    /// <summary>Whether a call costs something that is thrown away where nobody can review the answer; a relay only writes a file.</summary>
    bool CostsToAsk(string taskId) => true;

    /// <summary>Why a task can get no answer, as far as that is known without asking; <c>null</c> where it may.</summary>
    string? Refusal(string taskId) => null;

    /// <summary>The prompt that a new attempt goes on with: the fallback prompt where it was sent and its answer is still to come.</summary>
    PromptVariant StartsWith(string taskId) => PromptVariant.First;

    /// <summary>Offers the answers of this task's attempt again, because what was made of them was put off and will be done again.</summary>
    void PutBack(string taskId)
    {
    }

    /// <summary>Sends a prompt and waits for the whole answer.</summary>
    Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken);
}
