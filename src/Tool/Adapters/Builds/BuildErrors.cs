using System.Text.RegularExpressions;

namespace Tofa.Tool.Adapters.Builds;

/// <summary>Finds the errors in what a build wrote.</summary>
internal static partial class BuildErrors
{
    /// <summary>The lines of errors without the project that MSBuild adds at their end; the last lines where nothing looks like an error.</summary>
    internal static IReadOnlyList<string> In(string output)
    {
        var lines = output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var errors = lines.Where(line => ErrorLine().IsMatch(line)).Select(line => ProjectAtTheEnd().Replace(line, string.Empty)).Distinct(StringComparer.Ordinal).ToList();
        return errors.Count > 0 ? errors : [.. lines.TakeLast(10)];
    }

    [GeneratedRegex(@"(^|[:\s])error(\s+\w+)?\s*:")]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"\s*\[[^\]]*proj(::[^\]]*)?\]$")]
    private static partial Regex ProjectAtTheEnd();
}
