using Tofa.Binding;
using Tofa.Generators.Pipeline;

namespace Tofa.Generators.Emit;

/// <summary>Writes what only a script task has.</summary>
internal static class ScriptMembers
{
    // An obsolete script is told of in the YAML (TOFA5069), a name of the project's own that hides one of a reference where it is declared (CS0436).
    private const string Warnings = "CS0436, CS0612, CS0618";

    /// <summary>Writes the creation of the C# script, where the task names one that can be created (TOFA5029 and TOFA5060 to TOFA5068 report the others).</summary>
    public static void Write(CodeWriter code, TaskModel model)
    {
        if (NameOf(model) is not { } type || model.IsScriptUnbound)
            return;

        code.Line().Inherited().Block($"protected override {TypeNames.Script}? {TaskMembers.CreateScript}()", body => body
            .Line("#pragma warning disable " + Warnings)
            .Line($"return new global::{type}();")
            .Line("#pragma warning restore " + Warnings));
    }

    /// <summary>A line that notes for the analyzer that a script cannot be created; empty where it can.</summary>
    public static string NoteOf(TaskModel model) => model.IsScriptUnbound && model.Task.Script?.ScriptType is { } name
        ? $"[assembly: {TypeNames.AssemblyMetadata}({Literal.Of(UnboundScripts.Key)}, {Literal.Of(name)})]\n"
        : string.Empty;

    private static string? NameOf(TaskModel model) => model.Task.Script?.ScriptType is { } name ? Identifiers.EscapeDotted(name) : null;
}
