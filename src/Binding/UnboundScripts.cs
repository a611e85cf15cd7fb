using Microsoft.CodeAnalysis;

namespace Tofa.Binding;

/// <summary>The note that the generator leaves in an assembly for each script that it could not create, so that the analyzer can tell what no symbol shows: that the generator saw less than it does.</summary>
internal static class UnboundScripts
{
    /// <summary>The key of the assembly metadata; its value is the script's name.</summary>
    public const string Key = "Tofa.UnboundScript";

    /// <summary>The names noted in a project.</summary>
    public static HashSet<string> In(Compilation compilation) =>
        new(compilation.Assembly.GetAttributes().Select(static mark => NameIn(mark)).OfType<string>(), StringComparer.Ordinal);

    private static string? NameIn(AttributeData mark) =>
        mark.AttributeClass?.Name == "AssemblyMetadataAttribute" && mark.ConstructorArguments.Length == 2 && mark.ConstructorArguments[0].Value is Key
            ? mark.ConstructorArguments[1].Value as string
            : null;
}
