using Tofa.Model.Paths;
using Tofa.Model.Problems;
using Tofa.Tool.Modules.Scaffolding;

namespace Tofa.Tool.Modules.Adding;

/// <summary>Plans a new C# script with the flow that it starts, the function that this calls, and the task that runs it.</summary>
internal static class ScriptPlanner
{
    /// <summary>Plans.</summary>
    internal static AddPlan Plan(Addition.NewScript script, ProjectFacts facts)
    {
        if ((Refusal(script.Name) ?? (script.Capability is null ? null : Refusal(script.Capability))) is { } refusal)
            return AddPlan.Refuse(refusal);

        if (facts.Space is not { } space)
            return AddPlan.Refuse("There is no single project file beside runbook.yaml that says the namespace.");

        var id = script.Task.Id ?? TaskIds.OfClass(script.Name);
        var skeleton = new ScriptSkeleton(space, script.Name, script.Capability, id);
        return TaskPlanner.Plan(script.Task with { Id = id, Script = skeleton.FullName }, facts, skeleton.Files);
    }

    private static string? Refusal(string name)
    {
        var shown = Printable.Of(name);
        if (!CSharpNames.IsIdentifier(name) || !char.IsLetter(name[0]) || ReservedNames.IsKeyword(name))
            return $"'{shown}' is no C# name: use letters, digits and '_', begin with a letter, and avoid C#'s keywords.";

        if (ReservedNames.IsTaken(name))
            return $"'{shown}' stands for something else in a project, a layer or a type that its code names, and would be mistaken for it: give another name.";

        return ProjectPath.UnportableStep(name) is null ? null : $"'{shown}' cannot be the name of a file on Windows: give another name.";
    }
}
