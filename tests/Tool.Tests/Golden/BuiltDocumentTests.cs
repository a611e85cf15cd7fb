using System.Globalization;
using System.Text;
using System.Text.Json;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Baselines;
using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Modules.Graphs;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Golden;

/// <summary>The keys that the commands write which build a project first: from what a compiler would say, without the minute that it takes.</summary>
public sealed class BuiltDocumentTests
{
    private static readonly Finding[] Findings =
    [
        Facts.Use("Flows.F", "Modules.M", 21),
        Facts.Use("Modules.M", "Flows.F", 1, allowed: false),
        Facts.Breach("Modules.M", "Flows.F", "src/Modules/M.cs", 14),
        Facts.Breach("Flows.F", "System.IO.File", "src/Flows/F.cs", 30, "TOFA1005"),
    ];

    private readonly FakeTexts texts = new();

    [Fact]
    public async Task Keys_of_the_commands_that_build_first_are_as_they_were()
    {
        (string Line, View View)[] documents =
        [
            ("graph", await DrawAsync(null)),
            ("graph --output graph.svg", await DrawAsync("/acme/graph.svg")),
            ("baseline create --dry-run", await FreezeAsync(BaselineAction.Create, isDry: true, Findings)),
            ("baseline create", await FreezeAsync(BaselineAction.Create, isDry: false, Findings)),
            ("baseline check", await FreezeAsync(BaselineAction.Check, isDry: false, [.. Findings.SkipLast(1), Facts.Breach("Modules.M", "Scripts.A", "src/Modules/M.cs", 15)])),
            ("baseline update", await FreezeAsync(BaselineAction.Update, isDry: false, [.. Findings.SkipLast(1)])),
            ("graph Empty.csproj", await new GraphFlow(Collect([]), texts).DrawAsync(new GraphRequest("/acme/Acme.csproj", GraphFormat.Mermaid, null), TestContext.Current.CancellationToken)),
        ];
        var text = new StringBuilder();
        foreach (var (line, view) in documents)
        {
            var document = JsonDocument.Parse(new ToolRenderer().JsonEnvelope(view)).RootElement;
            AssertDocumented(view, document);
            text.Append(CultureInfo.InvariantCulture, $"$ tofa {line} --json  # {view.ExitCode}\n");
            text.Append(string.Concat(Skeleton.Of(document, new HashSet<string>()).Select(key => $"{key}\n"))).Append('\n');
        }

        GoldenFile.Check("tests/Tool.Tests/Golden/json-keys.built.txt", text.ToString());
    }

    private static void AssertDocumented(View view, JsonElement document)
    {
        var documented = JsonContract.Properties(view.GetType()).Select(property => property.Path).ToHashSet();
        Assert.Contains((view.Kind, view.GetType()), JsonContract.Kinds);
        Assert.All(Skeleton.Of(document, new HashSet<string>()), line => Assert.Contains(line.Split(": ")[0], documented));
    }

    private Task<View> DrawAsync(string? file) =>
        new GraphFlow(Collect(Findings), texts).DrawAsync(new GraphRequest("/acme/Acme.csproj", file is null ? GraphFormat.Mermaid : GraphFormat.Svg, file), TestContext.Current.CancellationToken);

    private Task<View> FreezeAsync(BaselineAction action, bool isDry, Finding[] findings) => new BaselineFlow(Collect(findings), texts).RunAsync(
        new BaselineRequest(action, "/acme/Acme.csproj", "/acme", new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), Force: false, isDry), TestContext.Current.CancellationToken);

    private static CollectFlow Collect(Finding[] findings) =>
        new(new FakeBuild(FakeBuild.Success), findings.Length == 0 ? new FakeFindings() : new FakeFindings([.. Facts.Project(findings)]), new FakeTerminal());
}
