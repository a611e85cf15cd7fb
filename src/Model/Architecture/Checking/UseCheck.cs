using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds layers that may and must not use the same, or must not use themselves.</summary>
internal static class UseCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition) =>
        from entry in file.WrittenLayers(definition)
        let allowed = new HashSet<string>(file.List(entry.Path + ".may_use"), StringComparer.Ordinal)
        from text in file.Written(entry.Path + ".must_not_use")
        where allowed.Contains(text.Text) || text.Text == entry.Layer.Name
        select text.Text == entry.Layer.Name
            ? file.Contradiction(text, $"Layer '{Printable.Of(text.Text)}' must not use itself", "none of its types could use another", "remove it")
            : file.Contradiction(text, $"Layer '{Printable.Of(entry.Layer.Name)}' may and must not use '{Printable.Of(text.Text)}'", "it is not clear which applies", "remove one of the two");
}
