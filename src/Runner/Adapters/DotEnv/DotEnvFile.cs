using System.Text;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Adapters.Texts;
using Tofa.Runner.Modules.DotEnv;

namespace Tofa.Runner.Adapters.DotEnv;

/// <summary>The project's <c>.env</c>. What it says is for the runner alone: it is not put into the environment, which scripts inherit.</summary>
internal static class DotEnvFile
{
    /// <summary>What it is called.</summary>
    internal const string Name = ".env";

    private const int MostBytes = 1024 * 1024;

    /// <summary>Reads it; a file that cannot be read is a problem of its content.</summary>
    /// <param name="projectDirectory">The folder of <c>runbook.yaml</c>.</param>
    internal static DotEnvContent Read(string projectDirectory)
    {
        var path = Path.Combine(projectDirectory, Name);
        try
        {
            if (!File.Exists(path))
                return DotEnvContent.None;

            return UnixFile.IsStream(path) || new FileInfo(path).Length > MostBytes
                ? Unreadable("it is no file of a few lines")
                : DotEnvReader.Read(Name, Utf8File.Read(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Unreadable(refused.Message.TrimEnd('.'));
        }
        catch (DecoderFallbackException)
        {
            return Unreadable("it is not UTF-8");
        }
    }

    private static DotEnvContent Unreadable(string why) =>
        DotEnvContent.None with { Problems = [$"{Name} cannot be read: {why}; mend or remove it"] };
}
