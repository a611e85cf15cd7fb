using Tofa.Model.Reading;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Simulation;

internal sealed class WorldFiles(World world) : IProjectFiles
{
    public string ProjectDirectory => "/simulated";

    public IReadOnlyList<ProjectFile> ReadDefinition() =>
        [.. world.Files.Select(file => new ProjectFile(file.Key == "runbook.yaml" ? FileKind.Runbook : FileKind.Task, file.Key, file.Value))];

    public string? ReadText(string path) => world.Files.GetValueOrDefault(path);

    public void Replace(string path, string text) => world.Do(() => world.Files[path] = text);

    public void CheckReplaceable(string path)
    {
    }

    public bool Exists(string path) => world.Files.ContainsKey(path);
}
