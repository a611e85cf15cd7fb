using System.Collections;

namespace Tofa.Harness.State;

/// <summary>The projects of a solution besides the main one; asking for a name creates the project.</summary>
public sealed class ProjectCollection : IEnumerable<KeyValuePair<string, ProjectState>>
{
    private readonly SortedDictionary<string, ProjectState> projects = new(StringComparer.Ordinal);

    /// <summary>The number of projects.</summary>
    public int Count => projects.Count;

    /// <summary>The project of that name. Its files are under <c>/NAME/</c>.</summary>
    public ProjectState this[string name]
    {
        get
        {
            if (!projects.TryGetValue(name, out var project))
                projects.Add(name, project = new ProjectState(name, $"/{name}/"));
            return project;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, ProjectState>> GetEnumerator() => projects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
