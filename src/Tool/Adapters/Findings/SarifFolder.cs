using System.Text.Json;
using Tofa.Runner.Ports;
using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Findings;

/// <summary>A temporary folder in which the shipped targets let the compiler write SARIF 2.1.</summary>
internal sealed class SarifFolder : IFindings
{
    private const string ProjectFiles = "*.project";
    private const string Sarif = ".sarif";

    /// <inheritdoc/>
    public string Folder { get; } = Directory.CreateTempSubdirectory("tofa-findings-").FullName;

    /// <inheritdoc/>
    public IReadOnlyList<ProjectFindings> Read() =>
    [
        .. Directory.EnumerateFiles(Folder, ProjectFiles)
            .Order(StringComparer.Ordinal)
            .GroupBy(name => File.ReadAllText(name).Trim(), StringComparer.Ordinal)
            .OrderBy(project => project.Key, StringComparer.Ordinal)
            .Select(project => Join(project.Key, [.. project.Select(name => Read(project.Key, Path.ChangeExtension(name, Sarif)))])),
    ];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static ProjectFindings Join(string project, IReadOnlyList<(IReadOnlyList<Finding> Findings, IReadOnlyCollection<string> Off)> frameworks) =>
        new(project, [.. frameworks.Select(framework => framework.Findings)])
        {
            Off = frameworks.Select(framework => framework.Off).Aggregate((some, more) => [.. some.Intersect(more, StringComparer.Ordinal)]),
        };

    private static (IReadOnlyList<Finding> Findings, IReadOnlyCollection<string> Off) Read(string project, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return ([.. SarifResults(document.RootElement).Where(IsOurs).Select(result => FindingOf(result, Path.GetDirectoryName(project)!))], Off(document.RootElement));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new StateException($"The compiler's findings about {project} cannot be read: {failure.Message} Build the project with 'dotnet build' to see why.", failure);
        }
    }

    // A rule is off by default (SARIF 3.49.14) or by what the project says (3.20.5); without a word about it, it is on.
    private static HashSet<string> Off(JsonElement root)
    {
        var off = new HashSet<string>(StringComparer.Ordinal);
        foreach (var run in root.GetProperty("runs").EnumerateArray())
        {
            foreach (var rule in Items(run.TryGetProperty("tool", out var tool) ? tool.GetProperty("driver") : default, "rules"))
                Note(off, rule.GetProperty("id").GetString()!, rule.TryGetProperty("defaultConfiguration", out var configuration) ? configuration : default);

            foreach (var said in Items(run, "invocations").SelectMany(invocation => Items(invocation, "ruleConfigurationOverrides").AsEnumerable()))
                Note(off, said.GetProperty("descriptor").GetProperty("id").GetString()!, said.GetProperty("configuration"));
        }

        return off;
    }

    private static void Note(HashSet<string> off, string id, JsonElement configuration)
    {
        if (configuration.ValueKind == JsonValueKind.Object && configuration.TryGetProperty("enabled", out var enabled) && !enabled.GetBoolean())
            off.Add(id);
        else
            off.Remove(id);
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string list) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(list, out var items) ? items.EnumerateArray() : default;

    private static IEnumerable<JsonElement> SarifResults(JsonElement root) =>
        root.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray());

    private static bool IsOurs(JsonElement result) =>
        result.GetProperty("ruleId").GetString() is { } id
        && id.StartsWith("TOFA", StringComparison.Ordinal)
        && !(result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0);

    private static Finding FindingOf(JsonElement result, string directory)
    {
        var properties = Properties(result);
        var (path, line, column) = Place(result);
        return new Finding(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString() ?? string.Empty,
            properties.TryGetValue("tofa.file", out var file) ? file : Relative(directory, path),
            line,
            column,
            properties);
    }

    private static Dictionary<string, string> Properties(JsonElement result) =>
        result.TryGetProperty("properties", out var all) && all.TryGetProperty("customProperties", out var custom)
            ? custom.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString(), StringComparer.Ordinal)
            : [];

    private static (string? Path, int Line, int Column) Place(JsonElement result)
    {
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0 || !locations[0].TryGetProperty("physicalLocation", out var place))
            return (null, 0, 0);

        var region = place.GetProperty("region");
        return (place.GetProperty("artifactLocation").GetProperty("uri").GetString(), region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
    }

    private static string Relative(string directory, string? address)
    {
        if (address is null)
            return string.Empty;

        var path = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsFile ? uri.LocalPath : Uri.UnescapeDataString(address);
        return Path.GetRelativePath(directory, Path.GetFullPath(path, directory)).Replace('\\', '/');
    }
}
