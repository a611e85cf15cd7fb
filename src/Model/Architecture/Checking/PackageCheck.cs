using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds packages that a layer may and must not use.</summary>
internal static class PackageCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition) =>
        from entry in file.WrittenLayers(definition)
        from text in file.Written(entry.Path + ".packages.allow")
        let forbidden = entry.Layer.ForbiddenPackages.FirstOrDefault(pattern => Covers(pattern, text.Text))
        where forbidden is not null
        select file.Contradiction(
            text,
            $"Package '{Printable.Of(text.Text)}' is allowed here and forbidden by '{Printable.Of(forbidden)}'",
            "it could never be used",
            "remove one of the two");

    // An exception, such as System.** without System.Data, is no contradiction; only a name without wildcards can be covered whole.
    private static bool Covers(string forbidden, string allowed) =>
        forbidden == allowed
        || (allowed.IndexOf('*') < 0 && NamespacePattern.TryParse(forbidden, out var pattern, out _) && pattern.IsMatch(allowed));
}
