using System.Globalization;
using Tofa.Model.Gates;
using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;

namespace Tofa.Generators.Emit;

/// <summary>Writes where a run stops for a person and what a result has to pass.</summary>
internal static class CheckEmitter
{
    /// <summary>Writes the members of the definition.</summary>
    public static CodeWriter Checks(this CodeWriter code, TaskDefinition task)
    {
        code.List("Gates", TypeNames.Gate, task.Gates, WriteGate).List("Pauses", TypeNames.Pause, task.Pauses, WritePause);
        if (task.Certainty is { } certainty)
            code.Line($"Certainty = {certainty.ToString(CultureInfo.InvariantCulture)}m,");

        return code.Texts("Alternatives", task.Alternatives);
    }

    private static void WriteGate(CodeWriter code, Gate gate) =>
        code.Line($"new({Literal.Of(gate.Category)}, {Literal.Of(gate.Name)}, {Condition(gate.Condition)}),");

    private static void WritePause(CodeWriter code, Pause pause) => code
        .Line($"new({TypeNames.PauseMoment}.{pause.Moment}, new {TypeNames.PauseCondition}[]")
        .Line("{")
        .Indented(inner => inner.Each(pause.If, WriteCondition))
        .Line($"}}, {Literal.Of(pause.Because)}),");

    private static void WriteCondition(CodeWriter code, PauseCondition condition) =>
        code.Line($"new({Literal.Of(condition.Fact)}, {Condition(condition.Condition)}),");

    private static string Condition(GateCondition condition) => $"{TypeNames.GateCondition}.Of({Literal.Of(condition.ToString())})";
}
