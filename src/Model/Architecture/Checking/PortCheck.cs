using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds pairs of ports that are no pairs.</summary>
internal static class PortCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition)
    {
        var pairs =
            from path in file.Items("ports.pairs")
            from read in file.Written(path + ".read")
            from write in file.Written(path + ".write")
            select (Read: read, Write: write);
        var seen = new HashSet<PortPair>();
        foreach (var (read, write) in pairs)
        {
            if (read.Text == write.Text)
                yield return file.Contradiction(write, $"Port '{Printable.Of(write.Text)}' reads and writes", "every type that implements it would be reported", "name two ports");
            else if (!seen.Add(new PortPair(read.Text, write.Text)) || seen.Contains(new PortPair(write.Text, read.Text)))
                yield return file.Contradiction(read, $"'{Printable.Of(read.Text)}' and '{Printable.Of(write.Text)}' are paired twice", "each type would be reported twice", "remove one of the pairs");
        }
    }
}
