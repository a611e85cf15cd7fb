namespace Tofa.Generators.Emit;

/// <summary>Writes what a user may implement in the other half of a class.</summary>
internal static class Hook
{
    /// <summary>Spares the user's half a complaint about what the generated half decides: that the class is public, even in an application (CA1515).</summary>
    public static CodeWriter SparesVisibility(this CodeWriter code) => code.Line(Spare("Maintainability", "CA1515"));

    /// <summary>Declares a hook. Its user cannot make it static, so that an analyzer shall not advise it (CA1822).</summary>
    /// <param name="code">Where to.</param>
    /// <param name="declaration">The method without <c>partial void</c>.</param>
    public static CodeWriter Hooks(this CodeWriter code, string declaration) => code
        .Line(Spare("Performance", "CA1822"))
        .Line($"partial void {declaration};");

    private static string Spare(string category, string rule) => $"[{TypeNames.SuppressMessage}(\"{category}\", \"{rule}\", Justification = \"Decided by the generated half\")]";
}
