using Tofa.Model.Problems;
using Tofa.Model.Yaml;
using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.TaskMasters;

/// <summary>Reads Task Master's <c>tasks.json</c>: with tags, or without as before version 0.17.</summary>
/// <remarks>JSON is read as the YAML that it is: with places, with limits, and as far as it goes where it was cut off.</remarks>
internal static class TaskMasterReader
{
    private const string Tasks = "tasks";
    private const string UsualTag = "master";
    private static readonly string[] About = ["metadata", "meta"];

    /// <summary>Reads a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="only">The only tag to read; <c>null</c> for all.</param>
    internal static ImportedSource Read(SourceText source, string? only)
    {
        var notes = new SourceNotes(source);
        var document = YamlReader.Read(source.File, source.Text);
        notes.Take(document, "JSON");
        if (document.Root is YamlMapping root)
            return notes.With([.. Tags(document, root, only, notes)]);

        if (document.IsComplete)
            notes.CannotRead(default, "tasks.json has to be an object with 'tasks', or with tags that have 'tasks'; nothing of it is imported");

        return notes.With([]);
    }

    private static IEnumerable<ImportedTask> Tags(YamlDocument document, YamlMapping root, string? only, SourceNotes notes)
    {
        var tags = root.Entries.Where(entry => !About.Contains(entry.Key.Value)).Select(entry => (entry.Key, Name: NameOf(entry), List: ListOf(entry))).ToList();
        if (only is not null && tags.TrueForAll(tag => tag.Name != only))
            notes.CannotRead(default, $"there is no tag '{Printable.Of(only)}'; {Suggestion.Remedy(only, tags.Select(tag => tag.Name), "leave --tag out to import all tags")}");

        foreach (var about in root.Entries.Where(entry => About.Contains(entry.Key.Value)))
            notes.Remark(about.Key.Span, $"'{about.Key.Value}' says something about the file and not about a task; it is not imported");

        foreach (var stranger in tags.Where(tag => tag.List is null && (only is null || tag.Name == only)))
            notes.CannotRead(stranger.Key.Span, $"'{Printable.Of(stranger.Name)}' is not a tag with a list of 'tasks'; nothing of it is imported");

        return
            from tag in tags
            where tag.List is not null && (only is null || tag.Name == only)
            from task in new TagReader(tag.Name, document, notes).Read(tag.List.Items, PathOf(tag.Key.Value))
            select task;
    }

    // Without tags the tasks are those of the tag that Task Master would put them into.
    private static string NameOf(YamlEntry entry) => entry is { Key.Value: Tasks, Value: YamlSequence } ? UsualTag : entry.Key.Value;

    private static YamlSequence? ListOf(YamlEntry entry) => entry switch
    {
        { Key.Value: Tasks, Value: YamlSequence list } => list,
        { Value: YamlMapping tag } => tag.Entry(Tasks)?.Value as YamlSequence,
        _ => null,
    };

    private static string PathOf(string key) => key == Tasks ? Tasks : YamlPath.Key(YamlPath.Key(string.Empty, key), Tasks);
}
