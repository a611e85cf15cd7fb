using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Mirroring;

namespace Tofa.Runner.Flows.Running;

/// <summary>What the mirror does to one file.</summary>
/// <param name="Path">Relative to the project.</param>
/// <param name="Items">The tasks it shall show.</param>
/// <param name="Splice">The edit, given the file as it is now.</param>
internal sealed record FileEdit(string Path, IReadOnlyList<MirrorItem> Items, Func<YamlDocument, string, MirrorText> Splice);
