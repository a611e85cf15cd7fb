namespace Tofa.Analyzers.Tests.Configuration;

/// <summary>What the baseline freezes is silent, what is new is not, and what is gone has to leave the baseline.</summary>
public sealed class FrozenViolationTests
{
    private const string Entry = "entries:\n- rule: TOFA1001\n  file: src/Code0.cs\n  subject: Module | Modules | Flow\n";

    private const string Violation = "namespace Acme.Modules { internal class Module { private Acme.Flows.Flow flow; } } namespace Acme.Flows { internal class Flow; }";

    private const string Twice = "namespace Acme.Modules { internal class Module { private Acme.Flows.Flow a; private Acme.Flows.Flow b; } } namespace Acme.Flows { internal class Flow; }";

    private const string Mended = "namespace Acme.Modules { internal class Module; } namespace Acme.Flows { internal class Flow { private Acme.Modules.Module module; } }";

    private static string Stale => Entry.Replace("TOFA1001", "{|TOFA9009:TOFA1001|}", StringComparison.Ordinal);

    private static string New => Violation.Replace("Flow flow", "{|TOFA1001:Flow|} flow", StringComparison.Ordinal);

    [Fact]
    public Task Frozen_violation_is_silent() => ConfigurationVerifier.BaselineAsync(Entry, Violation);

    [Fact]
    public Task Path_with_backslashes_is_the_same() => ConfigurationVerifier.BaselineAsync(Entry.Replace("src/", "src\\", StringComparison.Ordinal), Violation);

    [Fact]
    public Task Baseline_with_other_line_breaks_is_the_same() => ConfigurationVerifier.BaselineAsync(Entry.Replace("\n", "\r\n", StringComparison.Ordinal), Violation);

    [Theory]
    [InlineData("file: src/Code0.cs", "file: src/Code1.cs")]
    [InlineData("subject: Module ", "subject: Modul ")]
    public Task Entry_of_something_else_is_stale_and_freezes_nothing(string real, string other) =>
        ConfigurationVerifier.BaselineAsync(Stale.Replace(real, other, StringComparison.Ordinal), New);

    [Fact]
    public Task Count_freezes_as_many() => ConfigurationVerifier.BaselineAsync(Entry + "  count: 2\n", Twice);

    [Fact]
    public Task One_more_than_the_count_is_new() =>
        ConfigurationVerifier.BaselineAsync(Entry, Twice.Replace("Flow b", "{|TOFA1001:Flow|} b", StringComparison.Ordinal));

    [Fact]
    public Task Count_that_is_too_high_is_stale() => ConfigurationVerifier.BaselineAsync(Stale + "  count: 2\n", Violation);

    [Fact]
    public Task Entry_of_a_mended_violation_is_stale() => ConfigurationVerifier.BaselineAsync(Stale, Mended);

    [Theory]
    [InlineData("TOFA1901")]
    [InlineData("TOFA5001")]
    public Task Entry_of_a_rule_that_cannot_be_frozen_is_called_misspelt_and_not_mended(string id) =>
        ConfigurationVerifier.BaselineAsync(Entry.Replace("TOFA1001", $"{{|TOFA9008:{id}|}}", StringComparison.Ordinal), Mended);

    [Fact]
    public async Task Entry_of_a_rule_that_is_off_says_nothing()
    {
        var test = ConfigurationVerifier.TestOf(Mended).With("baseline", "/project/tofa.baseline.yaml", Entry);
        test.DisabledDiagnostics.Add(RuleIds.UpwardDependency);

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Mistake_in_the_architecture_makes_no_entry_stale() => ConfigurationVerifier.TestOf(Mended)
        .With("baseline", "/project/tofa.baseline.yaml", Entry)
        .With("architecture", "/project/architecture.yaml", "{|TOFA9003:layrs|}: []\n")
        .RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("False", false)]
    [InlineData("", false)]
    public async Task Build_for_several_frameworks_leaves_stale_entries_to_the_tool(string several, bool isLeft)
    {
        var test = ConfigurationVerifier.TestOf(Mended).With("baseline", "/project/tofa.baseline.yaml", isLeft ? Entry : Stale);
        test.TestState.BuildProperties["TofaSeveralFrameworks"] = several;

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Baseline_that_is_off_freezes_nothing()
    {
        var test = ConfigurationVerifier.TestOf(New).With("baseline", "/project/tofa.baseline.yaml", Entry + "x: 1\n");
        test.TestState.BuildProperties["TofaBaseline"] = "off";

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Entry_without_its_day_never_expires() => WithToday(Entry, "2099-01-01");

    [Fact]
    public Task Entry_on_its_last_day_is_fine() => WithToday(Entry + "  expires: 2027-01-31\n", "2027-01-31");

    [Fact]
    public Task Build_that_does_not_say_the_day_lets_nothing_expire() => WithToday(Entry + "  expires: 2027-01-31\n", "");

    [Fact]
    public Task Entry_after_its_last_day_is_reported_and_still_freezes() =>
        WithToday(Entry.Replace("TOFA1001", "{|TOFA9010:TOFA1001|}", StringComparison.Ordinal) + "  expires: 2027-01-31\n", "2027-02-01");

    [Fact]
    public Task Mistake_in_the_baseline_is_underlined() => ConfigurationVerifier.BaselineAsync(Entry + "  {|TOFA9008:count_|}: 2\n", Violation);

    [Fact]
    public Task Second_baseline_is_refused() => ConfigurationVerifier.TestOf(Violation)
        .With("baseline", "/project/a.yaml", Entry)
        .With("baseline", "/project/b.yaml", "{|TOFA9008:|}entries: []\n")
        .RunAsync(TestContext.Current.CancellationToken);

    private static async Task WithToday(string baseline, string today)
    {
        var test = ConfigurationVerifier.TestOf(Violation).With("baseline", "/project/tofa.baseline.yaml", baseline);
        test.TestState.BuildProperties["TofaToday"] = today;

        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
