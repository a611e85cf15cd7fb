using Tofa.Model.Yaml;
using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.TaskMasters;

/// <summary>A task or subtask with the id that it has within its tag.</summary>
/// <param name="Id">Such as <c>2</c> or <c>2.1</c>.</param>
/// <param name="Item">What it says.</param>
/// <param name="DependsOn">The dependencies as written.</param>
internal sealed record TaskItem(string Id, SourceItem Item, IReadOnlyList<YamlScalar> DependsOn);
