using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Outcomes;

public sealed class UnhandledOutcomeTests
{
    private const string World = """
        #nullable enable
        namespace Acme.Modules
        {
            public abstract record Move
            {
                private Move() { }
                public sealed record Emit(int Number, string Text, string? Note) : Move;
                public sealed record Skip : Move;
                public abstract record Refuse(bool Hard) : Move { }
                public sealed record Denied(bool Hard) : Refuse(Hard), IFinal;
                public sealed record Missing(bool Hard) : Refuse(Hard), IFinal;
            }
            public interface IFinal { }
            public abstract record Box<T> { private Box() { } public sealed record Full(T Value) : Box<T>; public sealed record Empty : Box<T>; }
            public abstract record SaveOutcome; public sealed record Saved : SaveOutcome; public sealed record Kept : SaveOutcome;
            public abstract class Verdict { internal Verdict() { } } public class Yes : Verdict { } public class No : Verdict { }
            public abstract class JobDecision { private protected JobDecision() { } } public class Run : JobDecision { } public class Stop : JobDecision { }
            public abstract record Step { public sealed record One : Step; public sealed record Two : Step; }
            [Tofa.Outcome] public interface ISignal { } public record Green : ISignal; public record Red : ISignal;
            public abstract record Open; public record Wide : Open; public sealed record Narrow : Open;
            public abstract record Message; public sealed record Hello : Message; public sealed record Bye : Message;
            public abstract class Shape { private Shape() { } sealed class Round : Shape { } sealed class Square : Shape { } public static Shape Of() => new Round(); }
            public abstract record Lonely { private Lonely() { } public sealed record Only : Lonely; }
        }
        """;

    private static Task VerifyAsync(string members) => RuleVerifier.VerifyOnlyAsync(
        RuleIds.UnhandledOutcome, "#nullable enable\nusing Acme.Modules; namespace Acme.Flows { class Flow { " + members + " } }", World, Ports.PortWorld.Attributes);

    [Theory]
    [InlineData("Move.Emit => 1, Move.Skip => 2, Move.Denied => 3")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, _ => 3")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, var other => 3")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, Move other => 3")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, { } => 3, null => 4")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, not null => 3")]
    [InlineData("Move.Emit => 1, not Move.Emit => 2")]
    [InlineData("Move.Emit { Number: 1 } => 1, Move.Skip or Move.Refuse => 2, _ => 3")]
    [InlineData("Move.Emit(1, _, _) => 1, Move.Skip or Move.Refuse => 2, _ => 3")]
    [InlineData("Move.Emit(_, _, { } note) => 1, Move.Skip or Move.Refuse => 2, _ => 3")]
    [InlineData("Move.Emit when 1 > move.GetHashCode() => 1, Move.Skip or Move.Refuse => 2, _ => 3")]
    [InlineData("Move.Emit and { Number: 1 } => 1, Move.Skip or Move.Refuse => 2, _ => 3")]
    [InlineData("Move.Emit { Number: > 3 } => 1, Move.Skip => 2, Move.Refuse => 3")]
    [InlineData("_ => throw new InvalidOperationException()")]
    public Task Switch_expression_that_leaves_out_a_case_is_reported(string arms) => VerifyAsync("int M(Move move) => move «switch» { " + arms + " };");

    [Theory]
    [InlineData("Move.Emit => 1, Move.Skip => 2, Move.Denied => 3, Move.Missing => 4")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, Move.Refuse => 3, _ => throw new InvalidOperationException()")]
    [InlineData("Move.Emit or Move.Skip or Move.Refuse => 1, null => 2")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, IFinal => 3, _ => 4")]
    [InlineData("Move.Emit { Number: 1 } => 1, Move.Emit => 2, Move.Skip => 3, Move.Refuse => 4")]
    [InlineData("Move.Emit(var number, string text, _) => 1, Move.Skip { } => 2, Move.Refuse refuse => 4")]
    [InlineData("Move.Emit { Text: { } text } => 1, Move.Skip => 2, Move.Refuse { Hard: var hard } => 4")]
    [InlineData("Move.Emit => 1, Move.Skip => 2, Move.Refuse { Hard: true } => 3, Move.Refuse { Hard: false } => 4")]
    [InlineData("Move.Emit and { Number: var x } => 1, Move.Skip and { } => 2, var y and Move.Refuse => 3")]
    [InlineData("Move.Emit when true => 1, Move.Skip => 2, Move.Refuse => 3")]
    public Task Switch_expression_that_names_every_case_is_not_reported(string arms) => VerifyAsync("int M(Move move) => move switch { " + arms + " };");

    [Theory]
    [InlineData("case Move.Emit: break; case Move.Skip: break;")]
    [InlineData("case Move.Emit emit: break; case Move.Skip: break; default: break;")]
    [InlineData("case Move.Emit: case Move.Skip: break; case Move.Denied denied when denied.Hard: break; case Move.Missing: break;")]
    [InlineData("case null: break; case Move.Refuse: break; case { }: break;")]
    public Task Switch_statement_that_leaves_out_a_case_is_reported(string sections) => VerifyAsync("void M(Move? move) { «switch» (move) { " + sections + " } }");

    [Theory]
    [InlineData("case Move.Emit: break; case Move.Skip: break; case Move.Refuse: break;")]
    [InlineData("case Move.Emit emit: break; case Move.Skip or Move.Refuse: break; default: break;")]
    [InlineData("case null: break; case Move.Emit: case Move.Skip: case Move.Denied: case Move.Missing: break;")]
    public Task Switch_statement_that_names_every_case_is_not_reported(string sections) => VerifyAsync("void M(Move? move) { switch (move) { " + sections + " } }");

    [Theory]
    [InlineData("int M(Box<int> box) => box «switch» { Box<int>.Full => 1, _ => 2 };")]
    [InlineData("int M<T>(Box<List<T>> box) => box «switch» { Box<List<T>>.Empty => 1, _ => 2 };")]
    [InlineData("int M(SaveOutcome outcome) => outcome «switch» { Saved => 1, _ => 2 };")]
    [InlineData("int M(Acme.Modules.JobDecision decision) => decision «switch» { Run => 1, _ => 2 };")]
    [InlineData("int M(Step step) => step «switch» { Step.One => 1, _ => 2 };")]
    [InlineData("int M(ISignal signal) => signal «switch» { Green => 1, _ => 2 };")]
    [InlineData("int M(Move.Refuse refuse) => refuse «switch» { Move.Denied => 1, _ => 2 };")]
    [InlineData("async Task<int> M(Task<Step> step) => await step «switch» { Step.One => 1, _ => 2 };")]
    [InlineData("int M(Step step) { var kept = step; return kept «switch» { Step.One => kept «switch» { Step.Two => 1, _ => 3 }, _ => 2 }; }")]
    public Task Every_closed_hierarchy_is_judged(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("int M(Box<int> box) => box switch { Box<int>.Full => 1, Box<int>.Empty => 2 };")]
    [InlineData("int M(Open open) => open switch { Narrow => 1, _ => 2 };")]
    [InlineData("int M(Message message) => message switch { Hello => 1, _ => 2 };")]
    [InlineData("int M(Verdict verdict) => verdict switch { Yes => 1, _ => 2 };")]
    [InlineData("int M(Shape shape) => shape switch { null => 1, _ => 2 };")]
    [InlineData("int M(Lonely lonely) => lonely switch { _ => 2 };")]
    [InlineData("int M(object anything) => anything switch { Move.Emit => 1, _ => 2 };")]
    [InlineData("int M(Move.Emit emit) => emit switch { { Number: 1 } => 1, _ => 2 };")]
    [InlineData("int M(Move move) => (move, 1) switch { (Move.Emit, _) => 1, _ => 2 };")]
    [InlineData("int M(int number) => number switch { 1 => 1, _ => 2 };")]
    [InlineData("bool M(Move move) => move is Move.Emit;")]
    public Task Whatever_is_not_closed_is_not_judged(string member) => VerifyAsync(member);

    [Fact]
    public Task The_message_names_the_missing_cases() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only(
            [RuleIds.UnhandledOutcome],
            "namespace Acme.Flows { class Flow { int M(Acme.Modules.Move move) => move {|#0:switch|} { Acme.Modules.Move.Emit => 1, _ => 2 }; } }",
            World,
            Ports.PortWorld.Attributes),
        RuleVerifier.Diagnostic(RuleIds.UnhandledOutcome).WithLocation(0).WithMessage(
            "This switch over 'Move' does not name 'Move.Denied', 'Move.Missing', 'Move.Skip' and has a catch-all that takes them, and every case to come, "
            + "but an outcome that nobody decided about is a mistake that no compiler finds; add a case for each"));
}
