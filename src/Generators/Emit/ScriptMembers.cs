using Tofa.Model.Runbooks;

namespace Tofa.Generators.Emit;

/// <summary>Writes what only a script task has.</summary>
internal static class ScriptMembers
{
    /// <summary>Writes the creation of the C# script, where the task names one and the name can be a type's (TOFA5029 reports the others).</summary>
    public static void Write(CodeWriter code, ScriptDefinition? script)
    {
        if (script?.ScriptType is not { } name || Identifiers.EscapeDotted(name) is not { } type)
            return;

        code.Line().Inherited().Line($"protected override {TypeNames.Script}? {TaskMembers.CreateScript}()")
            .Line("{")
            .Indented(body => body.Line($"return new global::{type}();"))
            .Line("}");
    }
}
