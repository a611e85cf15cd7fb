using System.Globalization;

namespace Tofa.Faults;

/// <summary>What happens at one of the calls by which a process changes the files below a folder.</summary>
/// <param name="Folder">Only calls about files in it or below count.</param>
/// <param name="Action">What happens.</param>
/// <param name="At">The number of the call, from 1.</param>
/// <param name="Error">The system's number of the error to answer.</param>
/// <param name="Target">Where copies of the folder and the list of calls go.</param>
internal sealed record FaultPlan(string Folder, FaultAction Action, int At = 0, int Error = 0, string Target = "")
{
    /// <summary>The list of calls, beside the copies.</summary>
    public const string Calls = "calls";

    private const string Variable = "TOFA_FAULT";

    /// <summary>For the process's environment.</summary>
    public KeyValuePair<string, string> Setting => new(Variable, Text);

    public string Text => string.Join('|', Folder, Action, At.ToString(CultureInfo.InvariantCulture), Error.ToString(CultureInfo.InvariantCulture), Target);

    public static FaultPlan? FromEnvironment() => Environment.GetEnvironmentVariable(Variable) is { } text ? Parse(text) : null;

    public static FaultPlan Parse(string text)
    {
        var parts = text.Split('|');
        return new FaultPlan(parts[0], Enum.Parse<FaultAction>(parts[1]), int.Parse(parts[2], CultureInfo.InvariantCulture), int.Parse(parts[3], CultureInfo.InvariantCulture), parts[4]);
    }
}
