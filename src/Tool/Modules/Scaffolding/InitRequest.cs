using Tofa.Tool.Modules.Baselines;

namespace Tofa.Tool.Modules.Scaffolding;

/// <summary>What to scaffold, and where.</summary>
/// <param name="Folder">The absolute path of the new project's folder.</param>
/// <param name="Shown">The same as it is typed from the starting folder.</param>
/// <param name="Name">The project's name where it is not the folder's.</param>
/// <param name="Packages">The absolute path of a folder that packages are taken from, too; <c>null</c> for none.</param>
/// <param name="IsDry">Whether to say what would be written, and write nothing.</param>
internal sealed record InitRequest(string Folder, string Shown, string? Name, string? Packages, bool IsDry)
{
    /// <summary>A request.</summary>
    /// <param name="folder">The absolute path of the new project's folder.</param>
    /// <param name="current">The absolute path of the folder in which commands are typed.</param>
    /// <param name="name">The project's name where it is not the folder's.</param>
    /// <param name="packages">The absolute path of a folder that packages are taken from, too; <c>null</c> for none.</param>
    /// <param name="isDry">Whether to write nothing.</param>
    internal static InitRequest For(string folder, string current, string? name, string? packages, bool isDry) =>
        new(folder, ShownPath.Of(current, folder) is { Length: > 0 } shown ? shown : ".", name, packages, isDry);

    /// <summary>What the project is called before it is made valid.</summary>
    internal string GivenName => Name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Folder));
}
