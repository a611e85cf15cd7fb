using System.Globalization;
using System.Text.RegularExpressions;

namespace Tofa.Analyzers.Benchmarks.Compiling;

/// <summary>One run of the compiler.</summary>
/// <param name="Processor">The processor time of the compiler's process.</param>
/// <param name="Reported">What its own table says of the measured analyzers.</param>
/// <param name="Findings">How many diagnostics of Tofa it printed.</param>
internal sealed partial record CompilerRun(TimeSpan Processor, TimeSpan Reported, int Findings)
{
    /// <summary>Compiles once, with <c>/reportanalyzer</c>: what <c>-p:ReportAnalyzer=true</c> makes MSBuild pass.</summary>
    /// <param name="project">What is compiled.</param>
    /// <param name="contestant">What is measured.</param>
    /// <param name="folder">A scratch folder.</param>
    public static async Task<CompilerRun> OfAsync(CompilerArguments project, Contestant contestant, string folder)
    {
        var response = Path.Combine(folder, "csc.rsp");
        var output = Path.Combine(folder, "measured.dll");
        string[] arguments = [.. project.Arguments, .. contestant.CompilerArguments, "/out:" + output, "/reportanalyzer", "/warnaserror-", "/preferreduilang:en"];
        await File.WriteAllLinesAsync(response, arguments.Select(Quoted));
        var (text, processor) = await Command.DotnetAsync(project.Compiler, "/noconfig", "@" + response);
        return new CompilerRun(processor, Sum(text, contestant), Finding().Count(text));
    }

    /// <summary>Adds up the lines of the table <c>Time (s)  %  Analyzer</c> that name an assembly of the contestant.</summary>
    private static TimeSpan Sum(string text, Contestant contestant) => TimeSpan.FromSeconds(
        Assembly().Matches(text).Where(match => contestant.Owns(match.Groups["name"].Value)).Sum(static match => Seconds(match.Groups["time"].Value)));

    // "<0.001" is as good as nothing.
    private static double Seconds(string text) => text[0] == '<' ? 0 : double.Parse(text, CultureInfo.InvariantCulture);

    private static string Quoted(string argument) => argument.Contains(' ', StringComparison.Ordinal) ? $"\"{argument}\"" : argument;

    [GeneratedRegex(@"^\s*(?<time><?[\d.]+)\s+<?\d+\s+(?<name>[\w.]+), Version=", RegexOptions.Multiline)]
    private static partial Regex Assembly();

    [GeneratedRegex(@": (error|warning|info) (TOFA\d{4}|AD0001)", RegexOptions.None)]
    private static partial Regex Finding();
}
