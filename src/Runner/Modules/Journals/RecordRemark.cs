namespace Tofa.Runner.Modules.Journals;

/// <summary>What a record's details say in words.</summary>
internal static class RecordRemark
{
    /// <summary>What happened or why, and what is missing of the log; <c>null</c> where nothing is said. It may have several lines.</summary>
    internal static string? Of(IReadOnlyDictionary<string, string> details)
    {
        string?[] parts = [details.GetValueOrDefault(DetailKeys.Detail) ?? details.GetValueOrDefault(DetailKeys.Reason), details.GetValueOrDefault(DetailKeys.LogProblem)];
        var said = string.Join('\n', parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!.Trim()));
        return said.Length == 0 ? null : said;
    }
}
