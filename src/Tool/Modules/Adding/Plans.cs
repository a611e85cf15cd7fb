namespace Tofa.Tool.Modules.Adding;

/// <summary>Plans each kind of addition.</summary>
internal static class Plans
{
    /// <summary>The plan of an addition.</summary>
    internal static AddPlan Of(Addition addition, ProjectFacts facts) => addition switch
    {
        Addition.NewTask task => TaskPlanner.Plan(task, facts),
        Addition.NewTemplate template => TemplatePlanner.Plan(template, facts),
        Addition.NewScript script => ScriptPlanner.Plan(script, facts),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
