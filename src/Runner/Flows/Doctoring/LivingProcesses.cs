using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Interruptions;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Doctoring;

/// <summary>Finds the processes of earlier attempts that are at work while their task is not.</summary>
internal static class LivingProcesses
{
    /// <summary>The process ids by task; tasks without any are left out.</summary>
    /// <param name="tasks">The tasks to look at.</param>
    /// <param name="atWork">Tells which of some processes are at work.</param>
    internal static IReadOnlyDictionary<string, IReadOnlyList<int>> Of(IEnumerable<TaskSituation> tasks, Func<IReadOnlyList<StartedProcess>, IReadOnlyList<StartedProcess>> atWork)
    {
        var known = new List<(string Task, StartedProcess Process)>();
        foreach (var task in tasks.Where(task => task.Status != TaskState.Running))
            known.AddRange(AttemptProcesses.Of(task.Facts.History).Select(process => (task.Id, new StartedProcess(process.Id, process.StartedAt))));

        var alive = atWork([.. known.Select(pair => pair.Process)]);
        var survivors = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (var (task, process) in known.Where(pair => alive.Contains(pair.Process)))
            survivors[task] = [.. survivors.GetValueOrDefault(task, []), process.Id];

        return survivors;
    }
}
