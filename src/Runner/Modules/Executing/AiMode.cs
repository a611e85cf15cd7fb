namespace Tofa.Runner.Modules.Executing;

/// <summary>Where the answers of AI-assisted tasks come from (<c>--ai</c>).</summary>
internal enum AiMode
{
    /// <summary>A model where the environment names one, else a recording where the task has one, else the relay.</summary>
    Auto,

    /// <summary>A model server that speaks OpenAI's chat completions.</summary>
    OpenAi,

    /// <summary>A model server, whose answers are kept in <c>ai_recordings/</c>.</summary>
    Record,

    /// <summary>The recordings in <c>ai_recordings/</c>.</summary>
    Replay,

    /// <summary>A person who carries prompt and answer between files and a model.</summary>
    Relay,
}
