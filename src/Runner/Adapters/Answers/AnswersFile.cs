using System.Text;
using Tofa.Model.Runbooks;
using Tofa.Runner.Adapters.Texts;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Answers;

/// <summary>Loads the file that <c>--answers</c> names, before anything runs.</summary>
internal static class AnswersFile
{
    /// <summary>Loads the answers.</summary>
    /// <param name="path">As given on the command line.</param>
    /// <param name="tasks">The runbook's tasks.</param>
    /// <param name="errors">Every error with its place; empty where all is well.</param>
    /// <returns>The answers; <c>null</c> where there are errors.</returns>
    internal static IAnswers? Load(string path, IEnumerable<TaskDefinition> tasks, out IReadOnlyList<string> errors)
    {
        if (Read(path, out var refusal) is not { } text)
        {
            errors = [$"{path}: error: {refusal}"];
            return null;
        }

        var reading = AnswersReader.Read(path, text, tasks);
        errors = reading.Errors;
        return errors.Count == 0 ? new PreparedAnswers(reading.Answers) : null;
    }

    /// <summary>Finds the file: <c>dotnet run</c> may start the program in the project's folder although the path was typed elsewhere.</summary>
    /// <param name="given">As given on the command line.</param>
    /// <param name="project">The project's folder.</param>
    internal static string Locate(string given, string project)
    {
        string[] bases = [Directory.GetCurrentDirectory(), Environment.GetEnvironmentVariable("PWD") ?? project, project];
        return bases.Select(folder => Path.Combine(folder, given)).FirstOrDefault(File.Exists) ?? given;
    }

    private static string? Read(string path, out string refusal)
    {
        refusal = Directory.Exists(path) ? "it is a folder; name a file after --answers" : "the file does not exist; check the path after --answers";
        try
        {
            return File.Exists(path) ? Utf8File.Read(path) : null;
        }
        catch (DecoderFallbackException unreadable)
        {
            refusal = $"byte {unreadable.Index} is not UTF-8; save the file as UTF-8";
            return null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            refusal = $"the file cannot be read: {unreadable.Message}";
            return null;
        }
    }
}
