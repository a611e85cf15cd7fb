using OpenAI.Chat;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>What a request asks for besides its prompt.</summary>
internal static class ChatOptions
{
    /// <summary>The options of a request; the server's own where the task says nothing.</summary>
    internal static ChatCompletionOptions For(AiRequest request) => request.Schema is { } schema
        ? new() { ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(schema.Name, BinaryData.FromString(schema.Text), jsonSchemaIsStrict: true) }
        : new();
}
