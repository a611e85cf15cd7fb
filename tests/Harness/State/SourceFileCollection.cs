using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Harness.State;

/// <summary>Files of a project in the order in which they were added, each with its path.</summary>
public class SourceFileCollection : List<(string Filename, SourceText Content)>
{
    /// <summary>Adds a file.</summary>
    public void Add((string Filename, string Content) file) => Add((file.Filename, SourceText.From(file.Content)));

    /// <summary>Adds a file that a generator is expected to write; its text is UTF-8.</summary>
    public void Add((Type SourceGeneratorType, string HintName, string Content) file) =>
        Add((file.SourceGeneratorType, file.HintName, SourceText.From(file.Content, Encoding.UTF8)));

    /// <summary>Adds a file that a generator is expected to write.</summary>
    public void Add((Type SourceGeneratorType, string HintName, SourceText Content) file) =>
        Add((GeneratedPath(file.SourceGeneratorType, file.HintName), file.Content));

    /// <summary>The path of a generated file: <c>assembly/full type name/hint name</c>, as the compiler writes it.</summary>
    public static string GeneratedPath(Type sourceGeneratorType, string hintName) =>
        Path.Combine(sourceGeneratorType.Assembly.GetName().Name ?? "", sourceGeneratorType.FullName ?? "", hintName);
}
