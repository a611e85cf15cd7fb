using Tofa.Model.Runbooks;
using Tofa.Model.Templates;

namespace Tofa.Generators.Emit;

/// <summary>Writes a task's definition as the object that the runner reads.</summary>
internal static class DefinitionEmitter
{
    /// <summary>Writes the method that makes the definition.</summary>
    public static void Write(CodeWriter code, TaskDefinition task) => code
        .Line($"private static {TypeNames.TaskDefinition} {TaskMembers.CreateDefinition}()")
        .Line("{")
        .Indented(body => body.Block($"return new {TypeNames.TaskDefinition}", inner => WriteMembers(inner, task), ";"))
        .Line("}");

    private static void WriteMembers(CodeWriter code, TaskDefinition task)
    {
        code.Line($"Id = {TaskMembers.TaskId},")
            .Line($"Name = {TaskMembers.TaskName},")
            .Line($"Kind = {TypeNames.TaskKind}.{task.Kind},")
            .Constant(TaskMembers.DetailFile, task.DetailFile)
            .Text("Description", task.Description);
        if (task.DependsOn.Count > 0)
            code.Line($"{TaskMembers.DependsOn} = {TypeNames.ToEquatableArray}({TaskMembers.DependsOn}),");

        if (task.RequiresDone.Count > 0)
            code.Line($"{TaskMembers.RequiresDone} = {TypeNames.ToEquatableArray}({TaskMembers.RequiresDone}),");

        code.Constant(TaskMembers.OutputArtifact, task.OutputArtifact)
            .Texts("Outputs", task.Outputs)
            .Texts("ManualInstructions", task.ManualInstructions)
            .Checks(task);
        if (task.Ai is { } ai)
            code.Block($"Ai = new {TypeNames.AiDefinition}", inner => WriteAi(inner, ai), ",");

        if (task.Script is { } script)
            code.Block($"Script = new {TypeNames.ScriptDefinition}", inner => WriteScript(inner, script), ",");
    }

    private static void WriteAi(CodeWriter code, AiDefinition ai)
    {
        code.Text("Model", ai.Model)
            .Text("FallbackModel", ai.FallbackModel)
            .Timeout(ai.Timeout);
        TemplateEmitter.Write(code, "Prompt = ", ai.Prompt, ",");
        if (ai.Fallback is { } fallback)
            TemplateEmitter.Write(code, "Fallback = ", fallback, ",");

        code.List("Partials", TypeNames.TemplatePartial, ai.Partials, WritePartial)
            .List("InputContext", TypeNames.ContextValue, ai.InputContext, WriteContextValue)
            .Text("OutputParser", ai.OutputParser)
            .Text("OutputSchema", ai.OutputSchema)
            .Texts("ReviewPoints", ai.ReviewPoints);
    }

    private static void WritePartial(CodeWriter code, TemplatePartial partial) =>
        TemplateEmitter.Write(code, $"new({Literal.Of(partial.Name)}, ", partial.Template, "),");

    private static void WriteContextValue(CodeWriter code, ContextValue value)
    {
        var hasParts = value.Parts.Count > 0;
        var kind = value.Kind == ContextKind.Text ? string.Empty : $" {{ Kind = {TypeNames.ContextKind}.{value.Kind} }}";
        TextLiteral.Write(code, $"new({Literal.Of(value.Key)}, ", value.Text, $", {Literal.Of(value.File)}){(hasParts ? string.Empty : kind + ",")}");
        if (!hasParts)
            return;

        code.Line("{")
            .Indented(inner => inner.Line($"Kind = {TypeNames.ContextKind}.{value.Kind},").List("Parts", TypeNames.ContextValue, value.Parts, WriteContextValue))
            .Line("},");
    }

    private static void WriteScript(CodeWriter code, ScriptDefinition script)
    {
        code.Text("ShellCommand", script.ShellCommand)
            .Texts("Command", script.Command)
            .Text("ScriptType", script.ScriptType)
            .List("Environment", TypeNames.EnvironmentVariable, script.Environment, WriteVariable);
        code.Timeout(script.Timeout);
    }

    private static void Timeout(this CodeWriter code, TimeSpan? timeout)
    {
        if (timeout is { } known)
            code.Line($"Timeout = {TypeNames.TimeSpan}.FromTicks({Literal.Of(known.Ticks)}L),");
    }

    private static void WriteVariable(CodeWriter code, EnvironmentVariable variable) =>
        TextLiteral.Write(code, $"new({Literal.Of(variable.Name)}, ", variable.Value, "),");
}
