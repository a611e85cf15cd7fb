using Tofa.Analyzers;
using Tofa.CodeFixes.Outcomes;
using Tofa.CodeFixes.Tests.Purity;

namespace Tofa.CodeFixes.Tests.Outcomes;

public sealed class NameTheCasesFixTests
{
    private const string World = """

        namespace Acme.Modules
        {
            public abstract record Move
            {
                private Move() { }
                public sealed record Emit(int Number) : Move;
                public sealed record Skip : Move;
                public sealed record Stop : Move;
            }
            public abstract record Box<T> { private Box() { } public sealed record Full(T Value) : Box<T>; public sealed record Empty : Box<T>; }
            public abstract record LoadResult<T>; public sealed record Loaded<T>(T Value) : LoadResult<T>; public sealed record Absent<T> : LoadResult<T>;
        }
        """;

    [Theory]
    [InlineData("Move.Emit => 1, _ => 2", "Move.Emit => 1, Move.Skip or Move.Stop => 2, _ => 2")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, _ => 3,", "Move.Emit => 1, Move.Skip => 2, Move.Stop => 3, _ => 3,")]
    [InlineData("Move.Emit => 1, var other => other.GetHashCode()", "Move.Emit => 1, (Move.Skip or Move.Stop) and var other => other.GetHashCode(), var other => other.GetHashCode()")]
    [InlineData("Move.Emit or Move.Skip => 1, Move other => other.GetHashCode()", "Move.Emit or Move.Skip => 1, Move.Stop and Move other => other.GetHashCode(), Move other => other.GetHashCode()")]
    [InlineData("Move.Emit or Move.Skip => 1, not null => 2", "Move.Emit or Move.Skip => 1, Move.Stop => 2, not null => 2")]
    [InlineData("Move.Emit or Move.Skip => 1, null => 2, { } => 3", "Move.Emit or Move.Skip => 1, null => 2, Move.Stop => 3, { } => 3")]
    [InlineData("Move.Emit { Number: 1 } => 1, _ => throw null", "Move.Emit { Number: 1 } => 1, Move.Emit or Move.Skip or Move.Stop => throw null, _ => throw null")]
    public Task Arm_with_the_missing_cases_goes_before_the_catch_all(string before, string after) =>
        PurityFix.ChangesAsync<NameTheCasesFix>(RuleIds.UnhandledOutcome, In($"int M(Move move) => move «switch» {{ {before} }};"), In($"int M(Move move) => move switch {{ {after} }};"));

    [Theory]
    [InlineData("case Move.Emit: break; default: break;", "case Move.Emit: break; case Move.Skip or Move.Stop: default: break;")]
    [InlineData("case Move.Emit: break; case Move.Skip: default: break;", "case Move.Emit: break; case Move.Skip: case Move.Stop: default: break;")]
    [InlineData("case Move.Emit: case Move.Skip: break; case { }: break;", "case Move.Emit: case Move.Skip: break; case Move.Stop: case { }: break;")]
    public Task Label_with_the_missing_cases_goes_before_the_default(string before, string after) =>
        PurityFix.ChangesAsync<NameTheCasesFix>(RuleIds.UnhandledOutcome, In($"void M(Move move) {{ «switch» (move) {{ {before} }} }}"), In($"void M(Move move) {{ switch (move) {{ {after} }} }}"));

    [Fact]
    public Task Lines_stay_lines() => PurityFix.ChangesAsync<NameTheCasesFix>(
        RuleIds.UnhandledOutcome,
        In("int M(Move move) => move «switch»\n        {\n            Move.Emit => 1,\n            // the rest\n            _ => 2,\n        };"),
        In("int M(Move move) => move switch\n        {\n            Move.Emit => 1,\n            // the rest\n            Move.Skip or Move.Stop => 2,\n            _ => 2,\n        };"));

    [Fact]
    public Task Case_of_a_generic_base_is_constructed() => PurityFix.ChangesAsync<NameTheCasesFix>(
        RuleIds.UnhandledOutcome,
        In("int M(Box<int> box) => box «switch» { Box<int>.Full => 1, _ => 2 };"),
        In("int M(Box<int> box) => box switch { Box<int>.Full => 1, Box<int>.Empty => 2, _ => 2 };"));

    [Theory]
    [InlineData("int M(Move move) => move «switch» { Move.Emit => 1 };")]
    [InlineData("void M(Move move) { «switch» (move) { case Move.Emit: break; } }")]
    [InlineData("int M(Move move) => move «switch» { Move.Emit => 1, { } => 2, null => 3 };")]
    [InlineData("void M(Move move) { «switch» (move) { default: break; case Move.Emit: break; } }")]
    [InlineData("void M(Move move) { «switch» (move) { case Move.Emit: break; case var other: break; } }")]
    [InlineData("int M(LoadResult<int> result) => result «switch» { Loaded<int> => 1, _ => 2 };")]
    public Task Switch_without_a_catch_all_at_its_end_or_with_one_that_cannot_be_shared_stays(string member) =>
        PurityFix.RefusesAsync<NameTheCasesFix>(RuleIds.UnhandledOutcome, In(member));

    [Fact]
    public Task Several_switches_are_changed_at_once() => PurityFix.ChangesAsync<NameTheCasesFix>(
        RuleIds.UnhandledOutcome,
        In("int M(Move move) => move «switch» { Move.Emit => 1, _ => 2 }; int N(Move move) => move «switch» { Move.Skip => 1, _ => 2 };"),
        In("int M(Move move) => move switch { Move.Emit => 1, Move.Skip or Move.Stop => 2, _ => 2 }; int N(Move move) => move switch { Move.Skip => 1, Move.Emit or Move.Stop => 2, _ => 2 };"));

    private static string In(string members) => "using Acme.Modules;\nnamespace Acme.Flows\n{\n    class Flow\n    {\n        " + members + "\n    }\n}\n" + World;
}
