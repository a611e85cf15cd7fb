using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Makes the client that <c>--ai</c> asks for.</summary>
internal static class AiClients
{
    /// <summary>Makes a client.</summary>
    /// <param name="mode">Where answers come from.</param>
    /// <param name="settings">Where the model server is.</param>
    /// <param name="files">The project's files.</param>
    /// <param name="terminal">The person.</param>
    /// <param name="redactor">Hides secrets in answers and reasons.</param>
    internal static IAiClient Create(AiMode mode, OpenAiSettings settings, IProjectFiles files, ITerminal terminal, Redactor redactor)
    {
        var openAi = new OpenAiClient(settings, redactor, TimeProvider.System);
        var replay = new ReplayAiClient(files.ProjectDirectory, terminal, redactor);
        var relay = new RelayAiClient(files.ProjectDirectory, terminal);
        if (mode == AiMode.Record)
            return new RecordingAiClient(new RedactingAiClient(redactor, terminal, openAi), files, terminal, redactor);

        return new RedactingAiClient(redactor, terminal, mode switch
        {
            AiMode.OpenAi => openAi,
            AiMode.Replay => replay,
            AiMode.Relay => relay,
            _ => new AutoAiClient(settings.IsConfigured ? openAi : null, replay, relay),
        });
    }
}
