using System.Security;

namespace Tofa.Tool.Modules.Scaffolding;

/// <summary>Makes a project of the template that <c>dotnet new tofa</c> uses too (ADR 0015).</summary>
internal static class Scaffold
{
    // The folder of template.json, which is for `dotnet new`.
    private const string Settings = ".template.config/";

    // What the template says for the names; template.json names the same ones. `dotnet new` takes the name of the file as it is in paths only.
    private const string FileToken = "TofaProjectName";
    private const string TitleToken = "TofaProjectTitle";
    private const string NamespaceToken = "TofaProjectNamespace";

    /// <summary>The files, in the order of their paths.</summary>
    /// <param name="template">The template.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="packages">The absolute path of a folder that packages are taken from, too; <c>null</c> for none.</param>
    internal static IReadOnlyList<ScaffoldFile> Of(IEnumerable<ScaffoldFile> template, ProjectName name, string? packages) =>
    [
        .. template
            .Where(file => !file.Path.StartsWith(Settings, StringComparison.Ordinal))
            .Select(file => new ScaffoldFile(Named(file.Path, name), Named(file.Text, name)))
            .Concat(packages is null ? [] : [Source(packages)])
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static ScaffoldFile Source(string packages) => new(
        "nuget.config",
        $"<configuration>\n  <packageSources>\n    <add key=\"tofa\" value=\"{SecurityElement.Escape(packages)}\" />\n  </packageSources>\n</configuration>\n");

    private static string Named(string text, ProjectName name) => text
        .Replace(NamespaceToken, name.Namespace, StringComparison.Ordinal)
        .Replace(TitleToken, name.File, StringComparison.Ordinal)
        .Replace(FileToken, name.File, StringComparison.Ordinal);
}
