using System.Text.Json;
using Tofa.Support;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Adapters.Scaffolding;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Tests.Support;

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

    [Fact]
    public void All_schemas_are_written_under_the_names_that_the_scaffold_uses()
    {
        var texts = new FakeTexts();

        var dry = Assert.IsType<SchemaFilesView>(new SchemaFlow(texts).Write(null, "/acme/schemas", isDry: true));
        Assert.Empty(texts.Written);
        var written = Assert.IsType<SchemaFilesView>(new SchemaFlow(texts).Write(null, "/acme/schemas", isDry: false));
        new SchemaFlow(texts).Write("task", "/acme/one", isDry: false);

        Assert.Equal(dry.Files, written.Files);
        Assert.Equal(5, texts.Written.Count);
        Assert.Equal(RepositoryRoot.Read("docs/schemas/task.schema.json"), texts.Files[Path.Combine("/acme/one", "task.schema.json")]);
        Assert.All(new EmbeddedTemplate().ReadAll().Where(file => file.Path.StartsWith("schemas/", StringComparison.Ordinal)), file => Assert.Equal(file.Text, texts.Files["/acme/" + file.Path]));
    }
}
