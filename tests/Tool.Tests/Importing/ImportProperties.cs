using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Problems;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Importing;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Tests.Importing;

public sealed class ImportProperties
{
    private static readonly string[] Fragments =
    [
        "id: ", "1.1", "a", "name: ", "\n  - id: b\n    name: N\n", "subtasks:\n", "dependencies: [a, b, 1.1]\n", "    ai_assisted: true\n", "details: |\n      x {{y}}\n",
        "- ", "\n", "  ", "[", "]", "{", "}", ", ", "'", "\"", "# c\n", ": ", "&x ", "*x", "\t", "\r\n", "\u0085", "\ufeff", "\ud83c\udf27", "\0", "```", "tasks", "\"id\": 1", "status: DONE\n",
    ];

    private static readonly Gen<string> Anything = Gen.Elements(Fragments).ListOf().Select(string.Concat);

    private static readonly Gen<string> SomePlan =
        from subtasks in (from id in Gen.Elements("1.1", "1.2", "b", "x y", "no", "ü", "a'b")
                          from name in Gen.Elements("N", "\"N: # {{n}}\"", "'multi\n\n    line'", "[list]", "")
                          from rest in Gen.Elements("", "\n    ai_assisted: true", "\n    details: |\n      {{{x}}}\n       y", "\n    odd: {a: [1]}", "\n    outputs: [a, 'b\tc']")
                          from dependencies in Gen.Elements("1.1", "1.2", "b", "'x y'", "ü", "none").ListOf()
                          select $"  - id: {(id.Contains('\'') ? $"\"{id}\"" : id)}\n    name: {name}{rest}\n    dependencies: [{string.Join(", ", dependencies)}]\n").ListOf()
        from cut in Gen.Choose(0, 30)
        let text = "id: 7\nname: P\nsubtasks:\n" + string.Concat(subtasks)
        select cut == 0 ? text[..(text.Length * 2 / 3)] : text;

    private static readonly Gen<string?> SomeRunbook = Gen.Elements<string?>(
        null,
        "",
        "tasks:\n",
        "# mine\ntasks:\n  - id: app_1.1 # kept\n    type: MANUAL\n    depends_on: []\n\n\n# end",
        "tasks:\n- {id: app_1.1, type: MANUAL}\n- id: app_1.2\n  type: MANUAL\n  depends_on: [{id: app_1.1, require: done}]\n",
        "tasks: [{id: app_b, type: MANUAL}]\r\n",
        "name: x\r\ntasks:\r\n- type: MANUAL\r\n  id: 'app_x y'\r\n  name: |\r\n    block\r\n");

    [Fact]
    public void Second_import_changes_nothing_and_no_byte_of_the_first_runbook_is_lost() => Check(Gen.Zip(SomePlan, SomeRunbook), pair =>
    {
        var bench = new Bench();
        if (pair.Item2 is not null)
            bench.Project.Files["runbook.yaml"] = pair.Item2;

        bench.Plan(pair.Item1);
        var first = bench.Project.Files.ToDictionary();
        bench.Project.Written.Clear();
        var again = bench.Plan(pair.Item1);

        Assert.Empty(again.Added);
        Assert.Empty(bench.Project.Written);
        Assert.Equal(first, bench.Project.Files.ToDictionary());
        Assert.True(IsWithin(pair.Item2 ?? string.Empty, first.GetValueOrDefault("runbook.yaml", string.Empty)));
        Assert.DoesNotContain(bench.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error && problem.Kind != ProblemKinds.EmptyRunbook);
    });

    [Fact]
    public void Any_text_gives_an_answer_and_never_a_runbook_that_does_not_compile() => Check(Gen.Zip(Anything, Gen.Elements(ImportFormat.Plan, ImportFormat.TaskMaster)), pair =>
    {
        var bench = new Bench();

        Assert.True(bench.Answer(pair.Item2, [pair.Item1]) is ImportView or StopView);

        if (bench.Project.Files.Count > 0)
            Assert.DoesNotContain(bench.Problems, problem => problem.Kind.Severity == ProblemSeverity.Error);
    });

    // Whether one text can be made from the other by inserting alone: one stretch, so that a start and an end remain.
    private static bool IsWithin(string before, string after)
    {
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return after.Length >= before.Length && after.EndsWith(before[start..], StringComparison.Ordinal);
    }

    private static void Check<T>(Gen<T> cases, Action<T> property) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(12).WithReplay(2026, 1121).WithQuietOnSuccess(true),
        Prop.ForAll(cases.ToArbitrary(), property));
}
