using System.Globalization;

namespace Tofa.Runner.Modules.Ai;

/// <summary>Reads <see cref="OpenAiSettings"/> from variables.</summary>
internal static class OpenAiSettingsReader
{
    private const double MostSeconds = 24 * 60 * 60;
    private const int MostTries = 20;

    /// <summary>Reads the settings; a value that cannot be read is a problem and never passed over.</summary>
    /// <param name="variable">Gives a variable's value; <c>null</c> where it has none.</param>
    internal static OpenAiSettings Read(Func<string, string?> variable)
    {
        var problems = new List<SettingProblem>();
        var usual = new OpenAiSettings();
        return new OpenAiSettings
        {
            ApiKey = Text(variable, OpenAiSettings.KeyVariable),
            BaseUrl = Text(variable, OpenAiSettings.BaseUrlVariable),
            Model = Text(variable, OpenAiSettings.ModelVariable),
            FallbackModel = Text(variable, OpenAiSettings.FallbackModelVariable),
            TotalTimeout = Seconds(variable, OpenAiSettings.TotalTimeoutVariable, usual.TotalTimeout, problems),
            IdleTimeout = Seconds(variable, OpenAiSettings.IdleTimeoutVariable, usual.IdleTimeout, problems),
            Retries = usual.Retries with
            {
                MostTries = Tries(variable, OpenAiSettings.TriesVariable, usual.Retries.MostTries, problems),
                LongestPause = Seconds(variable, OpenAiSettings.LongestPauseVariable, usual.Retries.LongestPause, problems),
            },
            BadNumbers = problems,
        };
    }

    private static TimeSpan Seconds(Func<string, string?> variable, string name, TimeSpan usual, List<SettingProblem> problems)
    {
        if (Text(variable, name) is not { } text)
            return usual;

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= MostSeconds)
            return TimeSpan.FromSeconds(seconds);

        problems.Add(new SettingProblem(name, "has to be a number of seconds above 0 and at most a day", $"write one such as {usual.TotalSeconds.ToString(CultureInfo.InvariantCulture)}"));
        return usual;
    }

    private static int Tries(Func<string, string?> variable, string name, int usual, List<SettingProblem> problems)
    {
        if (Text(variable, name) is not { } text)
            return usual;

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tries) && tries is >= 1 and <= MostTries)
            return tries;

        problems.Add(new SettingProblem(name, $"has to be a whole number from 1 to {MostTries.ToString(CultureInfo.InvariantCulture)}", $"write one such as {usual.ToString(CultureInfo.InvariantCulture)}"));
        return usual;
    }

    private static string? Text(Func<string, string?> variable, string name) =>
        variable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
