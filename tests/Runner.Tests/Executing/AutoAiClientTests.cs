using Tofa.Runner.Adapters.Ai;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class AutoAiClientTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();
    private readonly FakeTerminal terminal = FakeTerminal.Nobody();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_configured_model_is_preferred_to_a_recording()
    {
        folder.Write("ai_recordings/draft.yaml", "x");

        Assert.Equal("fake", Auto(new FakeAiClient()).SourceFor("draft"));
    }

    [Fact]
    public void Without_a_model_a_task_with_a_recording_is_replayed() =>
        Assert.Equal(("replay", "relay"), Sources());

    private (string Recorded, string Other) Sources()
    {
        folder.Write("ai_recordings/draft.yaml", "x");
        var auto = Auto(null);
        return (auto.SourceFor("draft"), auto.SourceFor("other"));
    }

    private AutoAiClient Auto(FakeAiClient? model) =>
        new(model, new ReplayAiClient(folder.Path, terminal, new Redactor([])), new RelayAiClient(folder.Path, terminal));
}
