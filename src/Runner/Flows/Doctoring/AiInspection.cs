using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Doctoring;

/// <summary>Looks at everything that model calls depend on besides the runbook; writes nothing.</summary>
/// <param name="files">The project's files.</param>
/// <param name="survey">Finds the recordings.</param>
/// <param name="told">What environment and <c>.env</c> say.</param>
/// <param name="usual">The prices that come with the runner.</param>
internal sealed class AiInspection(IProjectFiles files, IProjectSurvey survey, AiExamination told, Func<PriceTable> usual)
{
    /// <summary>What was seen.</summary>
    internal AiExamination Examine()
    {
        var recordings = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var path in survey.Recordings())
            recordings[path] = Errors(path, text => RecordingReader.Read(path, text).Errors);

        var table = usual();
        var errors = Errors(PriceTableReader.FileName, text =>
        {
            var reading = PriceTableReader.Read(PriceTableReader.FileName, text);
            table = reading.Table is { } own ? table.With(own) : table;
            return reading.Errors;
        });
        return told with { Recordings = recordings, PriceErrors = errors, Prices = table };
    }

    // What cannot be read is an error of the file like any other.
    private IReadOnlyList<string> Errors(string path, Func<string, IReadOnlyList<string>> read)
    {
        try
        {
            return files.ReadText(path) is { } text ? read(text) : [];
        }
        catch (StateException unreadable)
        {
            return [unreadable.Message];
        }
    }
}
