namespace Tofa.Tool.Tests.YamlEditor;

/// <summary>Where this machine has the real YAML language server; <c>.ci/run</c> puts it there.</summary>
internal static class ServerPlace
{
    /// <summary>The version that the tests are written against; <c>.ci/run</c> installs the same one.</summary>
    public const string Version = "1.19.2";

    /// <summary>The variable that names the server's start script.</summary>
    private const string Variable = "TOFA_YAML_LANGUAGE_SERVER";

    /// <summary>How to get it.</summary>
    public const string Reason =
        $"no YAML language server on this machine: with node.js, run `npm install --prefix ~/.cache/tofa/yaml-language-server-{Version} yaml-language-server@{Version}`, or name its start script in {Variable}";

    /// <summary>The start script; <c>null</c> where there is none.</summary>
    public static string? Find()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } given
            ? given
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var usual = Path.Combine(cache, "tofa", $"yaml-language-server-{Version}", "node_modules", "yaml-language-server", "bin", "yaml-language-server");
        string?[] places = [Environment.GetEnvironmentVariable(Variable), usual];
        return Node() is null ? null : places.FirstOrDefault(File.Exists);
    }

    /// <summary>The program that runs the start script; <c>null</c> where there is none.</summary>
    public static string? Node()
    {
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
