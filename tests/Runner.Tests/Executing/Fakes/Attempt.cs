using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Tests.Executing.Fakes;

/// <summary>An attempt whose journal is kept in memory.</summary>
internal sealed class Attempt
{
    public Attempt(bool reviewPrompt = false, string logFile = "/project/logs/tasks/t.1.log") =>
        Context = new AttemptContext((type, details) => Journal.Add((type, details)), logFile, new RunOptions(reviewPrompt, null));

    public AttemptContext Context { get; }

    public List<(JournalEventType Type, IReadOnlyDictionary<string, string> Details)> Journal { get; } = [];

    public IEnumerable<JournalEventType> Types => Journal.Select(entry => entry.Type);

    public IReadOnlyDictionary<string, string> Only(JournalEventType type) => Assert.Single(Journal, entry => entry.Type == type).Details;
}
