using Tofa.Model.Collections;

namespace Tofa.Model.Problems;

/// <content>C# types that a runbook names. Only a compiler can tell, so <c>RunbookCompiler</c> never reports these (ADR 0014).</content>
public static partial class ProblemKinds
{
    /// <summary>TOFA5060. Arguments: the name, the task, the remedy.</summary>
    public static readonly ProblemKind MissingScript = Error(
        "TOFA5060", "Script type is missing", "There is no C# type '{0}' in this project or its references, so nothing can run task '{1}'; {2}");

    /// <summary>TOFA5061. Arguments: the name, the assemblies.</summary>
    public static readonly ProblemKind AmbiguousScript = Error(
        "TOFA5061", "Script type is ambiguous", "'{0}' is a type of {1}, so it is not clear which one runs; rename one, or derive a class from the right one in this project and name that");

    /// <summary>TOFA5062. Arguments: the type, where it is, the layer of scripts, a namespace for it.</summary>
    public static readonly ProblemKind MisplacedScript = Error(
        "TOFA5062", "Script is in the wrong layer", "'{0}' is in {1}, but a runbook starts entry points of layer {2} only, and the rules for those do not look at it there; {3}");

    /// <summary>TOFA5063. Arguments: the type, what stands in the way, the remedy.</summary>
    public static readonly ProblemKind ScriptConstructor = Error(
        "TOFA5063", "Script has no usable constructor", "'{0}' cannot be created without arguments: {1}; {2}");

    /// <summary>TOFA5064. Arguments: the type, what it has instead, the remedy.</summary>
    public static readonly ProblemKind NotAScript = Error(
        "TOFA5064", "Type is not a script", "'{0}' does not implement Tofa.Runner.Pipelines.IScript{1}, so the runner cannot start it; {2}");

    /// <summary>TOFA5065. Arguments: the type, what it is, the remedy.</summary>
    public static readonly ProblemKind UncreatableScript = Error(
        "TOFA5065", "Script type cannot be created", "'{0}' is {1}, of which no instance can be created; {2}");

    /// <summary>TOFA5066. Arguments: the type, why, the remedy.</summary>
    public static readonly ProblemKind HiddenScript = Error(
        "TOFA5066", "Script type is not accessible", "'{0}' {1}, so the generated code cannot use it; {2}");

    /// <summary>TOFA5067.</summary>
    public static readonly ProblemKind MissingRunner = Error(
        "TOFA5067",
        "Tofa.Runner is not referenced",
        "The project has a runbook but does not reference Tofa.Runner, which the generated classes derive from, so none are generated; " +
        "reference the package Tofa.Runner, or set EnableTofaItems to false if this file is not for Tofa");

    /// <summary>TOFA5068. Arguments: the type.</summary>
    public static readonly ProblemKind GeneratedScript = Error(
        "TOFA5068",
        "Script comes from another generator",
        "What makes '{0}' a script is written by another source generator, which Tofa's generator cannot see, so nothing would create it; " +
        "write a class by hand that implements Tofa.Runner.Pipelines.IScript and name that");

    /// <summary>TOFA5069. Arguments: the type, what its author says.</summary>
    public static readonly ProblemKind ObsoleteScript = Warning(
        "TOFA5069", "Script type is obsolete", "'{0}' is obsolete{1}; name the type that replaces it");

    /// <summary>The kinds that are found by looking at the project's code.</summary>
    public static EquatableArray<ProblemKind> OfCode =>
        new[]
        {
            MissingScript, AmbiguousScript, MisplacedScript, ScriptConstructor, NotAScript, UncreatableScript, HiddenScript, MissingRunner, GeneratedScript,
            ObsoleteScript,
        };
}
