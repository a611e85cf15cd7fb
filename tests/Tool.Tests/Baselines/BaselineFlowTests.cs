using Tofa.Runner.Modules.Views;
using Tofa.Tool.Adapters.Rendering;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Baselines;
using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Baselines;

/// <summary>A baseline freezes what there is, and only becomes smaller.</summary>
public sealed class BaselineFlowTests
{
    private const string File = "/acme/tofa.baseline.yaml";

    private static readonly Finding First = Facts.Violation("A | Modules | F | Flows", "A.cs", 3);
    private static readonly Finding Second = Facts.Violation("B | Modules | F | Flows", "B.cs", 7);

    private readonly FakeTexts texts = new();

    [Fact]
    public async Task Create_freezes_every_violation_of_today()
    {
        var view = await RunAsync(BaselineAction.Create, First, Second);

        Assert.Equal((0, true), (view.ExitCode, view.Clean));
        Assert.Contains("subject: A | Modules | F | Flows", texts.Files[File], StringComparison.Ordinal);
        Assert.Contains("file: B.cs", texts.Files[File], StringComparison.Ordinal);
        Assert.True((await RunAsync(BaselineAction.Check, First, Second)).Clean);
    }

    [Fact]
    public async Task Create_where_nothing_is_wrong_writes_no_file()
    {
        var view = await RunAsync(BaselineAction.Create);

        Assert.Equal(0, view.ExitCode);
        Assert.Empty(texts.Written);
    }

    [Fact]
    public async Task Create_refuses_to_take_the_place_of_a_baseline()
    {
        await RunAsync(BaselineAction.Create, First);
        var before = texts.Files[File];

        var stop = Assert.IsType<StopView>(await AnswerAsync(BaselineAction.Create, false, First, Second));

        Assert.Equal(1, stop.ExitCode);
        Assert.Equal(before, texts.Files[File]);
    }

    [Fact]
    public async Task Create_by_force_keeps_the_reasons_of_what_stays()
    {
        texts.Files[File] = "schema: 1\nentries:\n  - rule: TOFA1001\n    file: A.cs\n    subject: A | Modules | F | Flows\n    reason: since 2019\n";

        Assert.IsType<BaselineView>(await AnswerAsync(BaselineAction.Create, true, First, Second));

        Assert.Contains("reason: since 2019", texts.Files[File], StringComparison.Ordinal);
        Assert.Contains("B.cs", texts.Files[File], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dry_create_shows_the_text_that_create_then_writes()
    {
        var dry = Assert.IsType<BaselineView>(await AnswerAsync(BaselineAction.Create, false, isDry: true, First, Second));
        Assert.Empty(texts.Written);

        await RunAsync(BaselineAction.Create, First, Second);

        Assert.Equal((false, texts.Files[File]), (dry.Baselines[0].Written, dry.Baselines[0].Draft));
        Assert.Equal(["tofa baseline create"], dry.NextCommands);
        var shown = new ToolRenderer().Human(dry);
        Assert.StartsWith("tofa.baseline.yaml: would freeze 2 violations\n  | ", shown, StringComparison.Ordinal);
        Assert.Contains("\n  |     file: B.cs\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dry_update_shows_what_would_be_left_and_leaves_the_file_alone()
    {
        await RunAsync(BaselineAction.Create, First, Second);
        texts.Written.Clear();

        var dry = Assert.IsType<BaselineView>(await AnswerAsync(BaselineAction.Update, false, isDry: true, Second));

        Assert.DoesNotContain("A.cs", dry.Baselines[0].Draft, StringComparison.Ordinal);
        Assert.StartsWith("tofa.baseline.yaml: would let go of what is mended; 1 violation left", new ToolRenderer().Human(dry), StringComparison.Ordinal);
        Assert.Empty(texts.Written);
    }

    [Theory]
    [InlineData("Create", true)]
    [InlineData("Update", false)]
    public async Task Dry_run_is_refused_like_the_run_itself_or_has_nothing_to_show(string action, bool isRefused)
    {
        await RunAsync(BaselineAction.Create, First);

        var dry = await AnswerAsync(Enum.Parse<BaselineAction>(action), false, isDry: true, First);

        Assert.Equal(isRefused, dry is StopView);
        Assert.True(isRefused || ((BaselineView)dry).Baselines[0].Draft is null);
    }

    [Fact]
    public async Task Check_fails_at_the_place_of_what_is_new_and_writes_nothing()
    {
        await RunAsync(BaselineAction.Create, First);
        texts.Written.Clear();

        var view = await RunAsync(BaselineAction.Check, First, Second);

        Assert.Equal(1, view.ExitCode);
        var row = Assert.Single(view.Baselines[0].New);
        Assert.Equal(("TOFA1001", "B.cs", 7, 5), (row.Rule, row.File, row.Line, row.Column));
        Assert.Empty(texts.Written);
    }

    [Fact]
    public async Task Check_fails_at_the_entry_of_what_is_mended()
    {
        await RunAsync(BaselineAction.Create, First, Second);

        var view = await RunAsync(BaselineAction.Check, Second);

        Assert.Equal(1, view.ExitCode);
        var row = Assert.Single(view.Baselines[0].Stale);
        Assert.Equal("tofa.baseline.yaml", row.File);
        Assert.StartsWith("  - rule: TOFA1001", texts.Files[File].Split('\n')[row.Line - 1], StringComparison.Ordinal);
        Assert.Contains("baseline update", row.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-09", 1)]
    [InlineData("2026-03-10", 0)]
    public async Task Entry_expires_the_day_after_its_last(string lastDay, int exitCode)
    {
        await RunAsync(BaselineAction.Create, First);
        texts.Files[File] += $"    expires: {lastDay}\n";

        var view = await RunAsync(BaselineAction.Check, First);

        Assert.Equal(exitCode, view.ExitCode);
        Assert.Equal(exitCode, view.Baselines[0].Expired.Count);
    }

    [Fact]
    public async Task Update_lets_go_of_what_is_mended_and_takes_in_nothing_new()
    {
        await RunAsync(BaselineAction.Create, First);

        var view = await RunAsync(BaselineAction.Update, Second);

        Assert.Contains("entries: []", texts.Files[File], StringComparison.Ordinal);
        Assert.Single(view.Baselines[0].New);
    }

    [Fact]
    public async Task Update_of_what_is_as_it_says_leaves_the_file_alone()
    {
        await RunAsync(BaselineAction.Create, First);
        texts.Written.Clear();

        await RunAsync(BaselineAction.Update, First);

        Assert.Empty(texts.Written);
    }

    [Theory]
    [InlineData("Create")]
    [InlineData("Update")]
    [InlineData("Check")]
    public async Task Baseline_that_cannot_be_read_is_refused_with_its_mistakes_and_never_overwritten(string action)
    {
        const string Broken = "schema: 1\nentries:\n  - rule: TOFA1001\n    sbject: x\n";
        texts.Files[File] = Broken;

        var stop = Assert.IsType<StopView>(await AnswerAsync(Enum.Parse<BaselineAction>(action), true, First));

        Assert.Equal(1, stop.ExitCode);
        Assert.Contains(stop.Problems, problem => problem is { File: "tofa.baseline.yaml", Line: 4 });
        Assert.Equal(Broken, texts.Files[File]);
    }

    [Fact]
    public async Task Update_without_a_baseline_says_how_to_make_one()
    {
        var stop = Assert.IsType<StopView>(await AnswerAsync(BaselineAction.Update, false, First));

        Assert.Equal(1, stop.ExitCode);
        Assert.Contains("tofa baseline create", stop.NextCommands);
    }

    [Fact]
    public async Task Warnings_about_the_configuration_are_never_frozen()
    {
        await RunAsync(BaselineAction.Create, First, Facts.Violation("matches nothing", "architecture.yaml", 2, "TOFA9005"));

        Assert.DoesNotContain("TOFA9005", texts.Files[File], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BaselineAction.Create, "TOFA9003")]
    [InlineData(BaselineAction.Update, "TOFA9004")]
    [InlineData(BaselineAction.Update, "TOFA9002")]
    [InlineData(BaselineAction.Check, "TOFA9006")]
    internal async Task Baseline_is_not_touched_where_the_rules_could_not_judge(BaselineAction action, string mistake)
    {
        await RunAsync(BaselineAction.Create, First);
        var before = texts.Files[File];

        var stop = Assert.IsType<StopView>(await AnswerAsync(action, true, Facts.Violation("mistake", "architecture.yaml", 2, mistake)));

        Assert.Equal((1, mistake), (stop.ExitCode, Assert.Single(stop.Problems).Id));
        Assert.Equal(before, texts.Files[File]);
    }

    [Theory]
    [InlineData(BaselineAction.Update)]
    [InlineData(BaselineAction.Check)]
    internal async Task Entries_of_a_rule_that_is_off_stay(BaselineAction action)
    {
        await RunAsync(BaselineAction.Create, First);
        var before = texts.Files[File];
        var project = new ProjectFindings("/acme/Acme.csproj", [[]]);

        Assert.True(Assert.IsType<BaselineView>(await AnswerAsync(action, false, false, project with { Off = ["TOFA1001"] })).Clean);
        Assert.Equal(before, texts.Files[File]);
        Assert.False(Assert.IsType<BaselineView>(await AnswerAsync(BaselineAction.Check, false, false, project with { Off = ["TOFA1002"] })).Clean);
    }

    [Fact]
    public void Violation_of_several_frameworks_counts_as_often_as_in_the_one_that_has_most()
    {
        var twice = First with { Line = 9 };
        var project = new ProjectFindings("/acme/Acme.csproj", [[First], [First, twice], [twice]]);

        Assert.Equal(2, FoundViolations.Of(project).Count());
    }

    private async Task<BaselineView> RunAsync(BaselineAction action, params Finding[] findings) =>
        Assert.IsType<BaselineView>(await AnswerAsync(action, false, findings));

    private Task<View> AnswerAsync(BaselineAction action, bool force, params Finding[] findings) => AnswerAsync(action, force, isDry: false, findings);

    private Task<View> AnswerAsync(BaselineAction action, bool force, bool isDry, params Finding[] findings) =>
        AnswerAsync(action, force, isDry, new ProjectFindings("/acme/Acme.csproj", [findings]));

    private Task<View> AnswerAsync(BaselineAction action, bool force, bool isDry, ProjectFindings project)
    {
        var collect = new CollectFlow(new FakeBuild(FakeBuild.Success), new FakeFindings(project), new FakeTerminal());
        var request = new BaselineRequest(action, "/acme/Acme.csproj", "/acme", new DateTime(2026, 3, 10), force, isDry);
        return new BaselineFlow(collect, texts).RunAsync(request, TestContext.Current.CancellationToken);
    }
}
