using System.Text.Json;

namespace Tofa.Durability.Tests.Projects;

/// <summary>What has to hold in a folder after a runner died in it, whenever it did.</summary>
internal static class Remains
{
    /// <summary>Both kinds of YAML file parse and are, but for what the runner may change, what they were; no script ran twice.</summary>
    public static void AssertWhole(string folder)
    {
        foreach (var file in FiveTasks.Files)
            Assert.Equal(FiveTasks.Frame(FiveTasks.Original(file)), FiveTasks.Frame(File.ReadAllBytes(Path.Combine(folder, file))));

        Assert.Equal(FiveTasks.Ids.Order(), FiveTasks.RunbookStates(folder).Keys.Order());
        Assert.Equal(FiveTasks.Ids.Order(), FiveTasks.DetailStates(folder).Keys.Order());
        Assert.All(FiveTasks.Runs(folder), script => Assert.InRange(script.Value, 0, 1));
    }

    /// <summary>The files agree, and nothing that a runner uses for a moment is left.</summary>
    public static void AssertSettled(string folder)
    {
        AssertWhole(folder);
        Assert.Equal(FiveTasks.RunbookStates(folder).OrderBy(task => task.Key), FiveTasks.DetailStates(folder).OrderBy(task => task.Key));
        Assert.Empty(Directory.EnumerateFiles(folder, "*.tofa-tmp", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }));
    }

    /// <summary>The tasks that the journal calls finished: its whole lines only.</summary>
    public static IReadOnlySet<string> Finished(string folder)
    {
        var journal = Path.Combine(folder, "logs", "run_log.jsonl");
        var text = File.Exists(journal) ? File.ReadAllText(journal) : string.Empty;
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(record => record.GetProperty("event_type").GetString() == "COMPLETE_TASK")
            .Select(record => record.GetProperty("task_id").GetString()!)
            .ToHashSet(StringComparer.Ordinal);
    }
}
