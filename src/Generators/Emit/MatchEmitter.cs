using Tofa.Generators.Pipeline;

namespace Tofa.Generators.Emit;

/// <summary>Writes what lets a user handle every task by its class, so that a task that is added breaks the build until it is handled.</summary>
internal static class MatchEmitter
{
    /// <summary>The most tasks for which a call with one function each is offered: nobody reads a longer one.</summary>
    private const int MostFunctions = 50;

    /// <summary>The interface that every task class of the runbook implements.</summary>
    public const string Case = "ICase";

    /// <summary>The interface that a user implements.</summary>
    public const string Cases = "ICases";

    /// <summary>The method that hands a task over.</summary>
    public const string Accept = "Accept";

    private const string Result = "TResult";
    private const string Task = "task";

    // No parameter is called so: what is made of a class name begins with a letter.
    private const string Found = "_found";

    /// <summary>Writes the interfaces and the methods.</summary>
    public static void Write(CodeWriter code, RunbookModel model)
    {
        WriteInterfaces(code, model);
        WriteHead(code, "cases", "What to do with each.", $"{Cases}<{Result}> cases", $" => {Task} is {Case} one ? one.{Accept}(cases) : throw NoTaskOfThisRunbook();");
        if (model.Tasks.Count is > 0 and <= MostFunctions)
            WriteFunctions(code, model);

        code.Line()
            .Line($"private static {TypeNames.ArgumentException} NoTaskOfThisRunbook() => new {TypeNames.ArgumentException}(\"The task is none of this runbook.\", \"{Task}\");");
    }

    private static void WriteInterfaces(CodeWriter code, RunbookModel model) => code
        .Line()
        .Summary("A task of this runbook, and nothing else.")
        .Block($"public interface {Case}", body => body
            .Summary("Hands itself to the method of its class.")
            .Line("/// <param name=\"cases\">What to do with each task.</param>")
            .Line($"/// <typeparam name=\"{Result}\">What comes of it.</typeparam>")
            .Line($"{Result} {Accept}<{Result}>({Cases}<{Result}> cases);"))
        .Line()
        .Summary("One method for each task of this runbook. A task that is added breaks the build of whoever implements it, until it is handled.")
        .Line($"/// <typeparam name=\"{Result}\">What comes of a task.</typeparam>")
        .Block($"public interface {Cases}<out {Result}>", body => body.Each(model.Tasks, (inner, task) => inner
            .Summary(DocText.OneLine(task.Name))
            .Line($"/// <param name=\"{Task}\">The task.</param>")
            .Line($"{Result} {Identifiers.Escape(task.ClassName)}({model.ClassOf(task)} {Task});")));

    private static void WriteFunctions(CodeWriter code, RunbookModel model)
    {
        code.Line()
            .Summary("Does with a task what is said for its class. A task that is added to the runbook breaks the build of every call, until it is handled.")
            .Line($"/// <param name=\"{Task}\">A task of this runbook.</param>")
            .Each(model.Tasks, static (inner, task) => inner.Line($"/// <param name=\"{NameOf(task)}\">What to do with {DocText.OneLine(task.Name)}.</param>"))
            .Line($"/// <typeparam name=\"{Result}\">What comes of it.</typeparam>")
            .Line($"public static {Result} Match<{Result}>(")
            .Indented(list => list.Line($"{TypeNames.PipelineTask} {Task},").Line(string.Join(
                ",\n" + new string(' ', 12),
                model.Tasks.Select(task => $"{TypeNames.Func}<{model.ClassOf(task)}, {Result}> {Identifiers.Escape(NameOf(task))}")) + ")"));
        code.Line("{").Indented(body => body.Block($"switch ({Task})", cases => cases
            .Each(model.Tasks, (inner, task) => inner.Line($"case {model.ClassOf(task)} {Found}: return {Identifiers.Escape(NameOf(task))}({Found});"))
            .Line("default: throw NoTaskOfThisRunbook();"))).Line("}");
    }

    private static void WriteHead(CodeWriter code, string parameter, string what, string declaration, string body) => code
        .Line()
        .Summary("Does with a task what is said for its class.")
        .Line($"/// <param name=\"{Task}\">A task of this runbook.</param>")
        .Line($"/// <param name=\"{parameter}\">{what}</param>")
        .Line($"/// <typeparam name=\"{Result}\">What comes of it.</typeparam>")
        .Line($"public static {Result} Match<{Result}>({TypeNames.PipelineTask} {Task}, {declaration}){body}");

    // Only an ASCII letter is lowered: there, names that differ whatever the case still differ.
    private static string NameOf(NamedTask task) =>
        task.ClassName[0] is >= 'A' and <= 'Z' and var first ? (char)(first | 0x20) + task.ClassName.Substring(1) : task.ClassName;
}
