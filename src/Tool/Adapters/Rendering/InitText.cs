using System.Globalization;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Adapters.Rendering;

/// <summary>A new project for people.</summary>
internal static class InitText
{
    /// <summary>The files, then the sum, then what to know.</summary>
    internal static string Of(InitView view) => string.Join('\n', [.. view.Files, Sum(view), .. view.Remarks]);

    private static string Sum(InitView view) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(view.DryRun ? "Would make" : "Made")} {view.Name}.csproj with {view.Files.Count} files in {view.Folder}, in the namespace {view.Namespace}.");
}
