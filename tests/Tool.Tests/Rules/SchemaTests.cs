using System.Text.Json;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Flows;

namespace Tofa.Tool.Tests.Rules;

/// <summary>The JSON Schemas at the command line.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("runbook", "tasks")]
    [InlineData("task", "script_details")]
    [InlineData("architecture", "layers")]
    [InlineData("baseline", "entries")]
    public void Schema_is_printed_as_it_is_and_in_the_envelope(string name, string key)
    {
        var render = new ToolRenderer();
        var view = SchemaFlow.Show(name);

        var printed = JsonDocument.Parse(render.Human(view)).RootElement;
        var envelope = JsonDocument.Parse(render.JsonEnvelope(view)).RootElement;

        Assert.True(printed.GetProperty("properties").TryGetProperty(key, out _));
        Assert.Equal("schema", envelope.GetProperty("kind").GetString());
        Assert.Contains($"\"{key}\"", envelope.GetProperty("schema").GetString(), StringComparison.Ordinal);
    }
}
