using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.State;

/// <summary>Source files of a project. A file without a path is named by its place, the first <c>/0/Test0.cs</c>.</summary>
/// <param name="defaultPrefix">What comes before the number, such as <c>/0/Test</c>.</param>
public sealed class SourceFileList(string defaultPrefix) : SourceFileCollection
{
    /// <summary>Adds a file with its default path.</summary>
    public void Add(string content) => Add((NextPath(), content));

    /// <summary>Adds a file with its default path.</summary>
    public void Add(SourceText content) => Add((NextPath(), content));

    private string NextPath() => $"{defaultPrefix}{Count.ToString(CultureInfo.InvariantCulture)}.cs";
}
