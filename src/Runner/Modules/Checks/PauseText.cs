using Tofa.Model.Pauses;

namespace Tofa.Runner.Modules.Checks;

/// <summary>Puts pauses into words.</summary>
internal static class PauseText
{
    /// <summary>One pause, with its conditions and its reason.</summary>
    internal static string Of(Pause pause)
    {
        var conditions = pause.If.Count == 0 ? string.Empty : $" if {string.Join(" and ", pause.If.Select(condition => $"{condition.Fact} is {condition.Condition}"))}";
        return $"The runbook pauses {pause.Moment.ToYaml()} this task{conditions}{(pause.Because is null ? "." : $": {pause.Because}")}";
    }
}
