namespace Tofa.Tool.Modules.Baselines;

/// <summary>How a person types what to do with a baseline.</summary>
internal static class BaselineActionNames
{
    /// <summary>The command with its parent, such as <c>baseline update</c>.</summary>
    internal static string CommandName(this BaselineAction action) => action switch
    {
        BaselineAction.Create => "baseline create",
        BaselineAction.Update => "baseline update",
        _ => "baseline check",
    };
}
