using Tofa.Model.Problems;
using Tofa.Tool.Modules.Scaffolding;

namespace Tofa.Tool.Modules.Adding;

/// <summary>Plans a new C# script with the flow that it starts, the function that this calls, and the task that runs it.</summary>
internal static class ScriptPlanner
{
    /// <summary>Plans.</summary>
    internal static AddPlan Plan(Addition.NewScript script, ProjectFacts facts)
    {
        foreach (var name in new[] { script.Name, script.Capability ?? script.Name })
        {
            if (!IsIdentifier(name))
                return AddPlan.Refuse($"'{Printable.Of(name)}' is no C# name: use letters, digits and '_', begin with a letter, and avoid C#'s keywords.");
        }

        if (facts.Space is not { } space)
            return AddPlan.Refuse("There is no single project file beside runbook.yaml that says the namespace.");

        var id = script.Task.Id ?? TaskIds.OfClass(script.Name);
        var skeleton = new ScriptSkeleton(space, script.Name, script.Capability, id);
        return TaskPlanner.Plan(script.Task with { Id = id, Script = skeleton.FullName }, facts, skeleton.Files);
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && char.IsLetter(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter == '_') && ReservedNames.Avoid(name) == name;
}
