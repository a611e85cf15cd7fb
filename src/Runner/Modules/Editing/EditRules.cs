using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Outputs;

namespace Tofa.Runner.Modules.Editing;

/// <summary>Judges an edit by hand before it is taken for the task's output.</summary>
internal static class EditRules
{
    /// <summary>Why a person should say that the edit is meant so; <c>null</c> where there is no doubt.</summary>
    /// <param name="ai">What the task asks for.</param>
    /// <param name="schema">The schema that the output has to fit; <c>null</c> where there is none.</param>
    /// <param name="before">What the editor was opened with.</param>
    /// <param name="after">What it left.</param>
    internal static string? Doubt(AiDefinition ai, AnswerSchema? schema, string? before, string? after)
    {
        if (string.IsNullOrWhiteSpace(after))
            return "it does not exist or is empty";

        // An editor that returns at once, such as 'code' without --wait, would otherwise finish the task before anything is edited.
        if (before == after)
            return "nothing was changed";

        return OutputParsers.FlawOfDocument(ai.OutputParser, after) ?? schema?.Misfit(after);
    }
}
