using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Support;

namespace Tofa.Repository.Tests;

/// <summary>The C# files of the checkout, without what the build makes.</summary>
internal static class SourceFiles
{
    public static IEnumerable<string> All { get; } = Under("src").Concat(Under("tests")).Concat(Under("sample-project")).Concat(Under("benchmarks")).ToList();

    public static IEnumerable<string> Product { get; } = Under("src").Concat(Under("sample-project")).ToList();

    public static CompilationUnitSyntax Parse(string path) =>
        (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path).GetRoot();

    public static string Relative(string path) => Path.GetRelativePath(RepositoryRoot.Directory, path).Replace('\\', '/');

    private static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Directory, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Relative(path).Split('/').Any(part => part is "bin" or "obj"));
}
