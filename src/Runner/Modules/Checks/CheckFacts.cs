using System.Globalization;
using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Checks;

/// <summary>Gathers what gates and pauses can be judged by.</summary>
internal static class CheckFacts
{
    /// <summary>What is known before the task starts.</summary>
    /// <param name="task">The task.</param>
    /// <param name="earlierAttempts">How often it was started before.</param>
    internal static Dictionary<string, string> Before(TaskDefinition task, int earlierAttempts)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [PauseFacts.Attempts] = earlierAttempts.ToString(CultureInfo.InvariantCulture),
        };
        if (task.Certainty is { } certainty)
            facts[PauseFacts.Certainty] = certainty.ToString(CultureInfo.InvariantCulture);

        return facts;
    }

    /// <summary>What is known after its work: also the facts that the work left.</summary>
    internal static Dictionary<string, string> After(TaskDefinition task, int earlierAttempts, IReadOnlyDictionary<string, string> left)
    {
        var facts = Before(task, earlierAttempts);
        foreach (var (name, value) in left)
            facts[name] = value;

        // Only an edit leaves this fact; that there is none says that there was no edit.
        facts.TryAdd(FactKeys.ManualEdit, "false");
        return facts;
    }
}
