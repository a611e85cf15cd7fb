using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds allowed dependencies between capabilities that allow nothing.</summary>
internal static class CapabilityCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition)
    {
        var edges =
            from path in file.Items("capabilities.allow")
            from @from in file.Written(path + ".from")
            from to in file.Written(path + ".to")
            select (From: @from, To: to);
        var seen = new HashSet<CapabilityEdge>();
        foreach (var (from, to) in edges)
        {
            if (from.Text == to.Text)
                yield return file.Contradiction(to, $"Capability '{Printable.Of(to.Text)}' is allowed to use itself", "nothing is allowed that was not", "name another or remove it");
            else if (!seen.Add(new CapabilityEdge(from.Text, to.Text)))
                yield return file.Contradiction(from, $"'{Printable.Of(from.Text)}' is allowed to use '{Printable.Of(to.Text)}' twice", "one of the two says nothing", "remove one");
        }
    }
}
