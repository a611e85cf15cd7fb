using Tofa.Model.Reading;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Simulation;

internal sealed class WorldFiles(World world) : IProjectFiles
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    public string ProjectDirectory => "/simulated";

    public IReadOnlyList<ProjectFile> ReadDefinition()
    {
        lock (world)
        {
            known.Clear();
            foreach (var (path, text) in world.Files)
                known[path] = text;

            return Files();
        }
    }

    public bool HasChanged()
    {
        lock (world)
            return !world.Files.SequenceEqual(known.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    private IReadOnlyList<ProjectFile> Files() =>
        [.. world.Files.Select(file => new ProjectFile(file.Key == "runbook.yaml" ? FileKind.Runbook : FileKind.Task, file.Key, file.Value))];

    public string? ReadText(string path)
    {
        lock (world)
            return world.Files.GetValueOrDefault(path);
    }

    public void Replace(string path, string text)
    {
        lock (world)
        {
            world.Do(() => world.Files[path] = text);
            known[path] = text;
        }
    }

    public void Copy(string path, string copy) => world.Do(() => world.Files[copy] = world.Files[path]);

    public bool ChangeAll(IReadOnlyList<TextChange> changes) => changes.Select(Change).ToList().TrueForAll(isChanged => isChanged);

    private bool Change(TextChange change)
    {
        lock (world)
        {
            if (ReadText(change.Path) != change.Old)
                return false;

            Replace(change.Path, change.New);
            return true;
        }
    }

    public void CheckReplaceable(string path)
    {
    }

    public bool Exists(string path) => world.Files.ContainsKey(path);
}
