using Tofa.Model.Naming;
using Tofa.Model.Problems;
using Tofa.Model.Reading;

namespace Tofa.Model.Validation;

/// <summary>TOFA5070: no two tasks write one file, and none writes where another's file would have to be a folder (R001-34).</summary>
/// <remarks>Case is ignored, and how characters are composed, because some file systems ignore them.</remarks>
internal static class ArtifactRules
{
    private const string Key = "output_artifact";

    /// <summary>Checks every task that writes something. The one that comes later in the runbook is told.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        var writers = new Dictionary<string, TaskFacts>(StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, TaskFacts>(StringComparer.OrdinalIgnoreCase);
        foreach (var task in facts.Tasks)
        {
            if (task.OwnDetail?.Detail.OutputArtifact is not { } written)
                continue;

            var path = UnicodeForms.Composed(written);

            if (Relation(path, writers, folders) is { } relation)
                yield return task.OwnDetail.Document.ProblemAt(Key, ProblemKinds.SharedArtifact, Printable.Of(path), relation);

            if (!writers.ContainsKey(path))
                writers.Add(path, task);

            foreach (var folder in Folders(path).Where(folder => !folders.ContainsKey(folder)))
                folders.Add(folder, task);
        }
    }

    private static string? Relation(string path, Dictionary<string, TaskFacts> writers, Dictionary<string, TaskFacts> folders)
    {
        if (writers.TryGetValue(path, out var writer))
            return $"is also the {Key} of task '{writer.ShownId}'";

        if (folders.TryGetValue(path, out var inside))
            return $"is a folder in the {Key} of task '{inside.ShownId}'";

        return Folders(path).FirstOrDefault(writers.ContainsKey) is { } folder ? $"lies in '{Printable.Of(folder)}', the {Key} of task '{writers[folder].ShownId}'" : null;
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
            yield return path.Substring(0, end);
    }
}
