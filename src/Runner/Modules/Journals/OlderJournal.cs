namespace Tofa.Runner.Modules.Journals;

/// <summary>Puts into words that a log from before the journal had numbers was taken over.</summary>
internal static class OlderJournal
{
    /// <summary>What became of it.</summary>
    /// <param name="kept">The path of the file that keeps it as it was, relative to the project.</param>
    internal static string Told(string kept) =>
        $"logs/run_log.jsonl was a log without numbers. Its lines stay in it as history, and as it was it is kept in {kept}; where each task stands is taken from runbook.yaml.";
}
