using System.Globalization;
using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Checks;

/// <summary>Decides whether a person has to agree before a task starts (R002-8, R000-47).</summary>
internal static class StartReasons
{
    /// <summary>Why a person is asked, in lines; nothing where the task just starts.</summary>
    /// <param name="task">The task.</param>
    /// <param name="facts">What is known about it, by the names of <see cref="PauseFacts"/>.</param>
    internal static IReadOnlyList<string> Of(TaskDefinition task, IReadOnlyDictionary<string, string> facts)
    {
        var pauses = task.Pauses.Where(pause => pause.Moment == PauseMoment.Before && pause.Applies(facts)).Select(PauseText.Of);
        return [.. pauses, .. Certainties.NeedsPerson(task.Certainty) ? Uncertain(task) : []];
    }

    private static string[] Uncertain(TaskDefinition task) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"Its certainty is {task.Certainty}, below {Certainties.Enough}. Alternatives:"),
        .. task.Alternatives.Select((alternative, i) => $"  {i + 1}. {alternative}"),
    ];
}
