using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Tofa.Tool.Tests.YamlEditor;

/// <summary>JSON-RPC messages in the frame of the Language Server Protocol (3.17, "Base Protocol"): a length, an empty line, the text.</summary>
internal sealed class Messages(Stream input, Stream output)
{
    private const string Length = "Content-Length: ";
    private readonly Lock turn = new();

    public void Write(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (turn)
        {
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Length}{body.Length}\r\n\r\n")));
            output.Write(body);
            output.Flush();
        }
    }

    /// <summary>The next message; <c>null</c> at the end.</summary>
    public async Task<JsonObject?> ReadAsync(CancellationToken cancel)
    {
        var length = 0;
        while (await ReadLineAsync(cancel) is { } line)
        {
            if (line.StartsWith(Length, StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line.AsSpan(Length.Length), CultureInfo.InvariantCulture);

            if (line.Length > 0)
                continue;

            var body = new byte[length];
            await input.ReadExactlyAsync(body, cancel);
            return JsonNode.Parse(body)!.AsObject();
        }

        return null;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancel)
    {
        var line = new StringBuilder();
        var letter = new byte[1];
        while (await input.ReadAsync(letter, cancel) > 0)
        {
            if (letter[0] == '\n')
                return line.ToString().TrimEnd('\r');

            line.Append((char)letter[0]);
        }

        return null;
    }
}
