using Tofa.Model.Reading;
using Tofa.Model.Validation;

namespace Tofa.Model.Tests.Validation;

public sealed class BudgetTests
{
    private const string Detail = "id: a\ntype: AI_ASSISTED\nai_details: { prompt: Hello, budget_usd: 0.50 }\n";

    [Fact]
    public void Budgets_of_runbook_and_task_reach_the_task()
    {
        var ai = Compile("budget_usd: 2\n").Definition.Tasks[0].Ai!;

        Assert.Equal((0.5m, 2m), (ai.BudgetUsd, ai.RunBudgetUsd));
    }

    [Fact]
    public void Nothing_limits_what_has_no_budget() => Assert.Null(Compile(string.Empty).Definition.Tasks[0].Ai!.RunBudgetUsd);

    [Fact]
    public void Budget_can_be_raised_without_a_build() =>
        Assert.Equal(
            Tofa.Model.Fingerprints.DefinitionFingerprint.Of(Compile("budget_usd: 2\n").Definition),
            Tofa.Model.Fingerprints.DefinitionFingerprint.Of(Compile("budget_usd: 3\n").Definition));

    [Fact]
    public void Budget_that_is_no_amount_is_told()
    {
        var problem = Assert.Single(Compile("budget_usd: much\n").Problems);

        Assert.Equal("TOFA5007", problem.Kind.Id);
        Assert.Contains("write US dollars from 0 to 1000000 such as 2.50", problem.Message, StringComparison.Ordinal);
    }

    private static CompiledRunbook Compile(string budget) => RunbookCompiler.Compile(
    [
        new ProjectFile(FileKind.Runbook, "runbook.yaml", budget + "tasks:\n- id: a\n  type: AI_ASSISTED\n  task_detail_file: tasks/a.yaml\n"),
        new ProjectFile(FileKind.Task, "tasks/a.yaml", Detail),
    ]);
}
