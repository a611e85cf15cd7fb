using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds bans that ban nothing, ban twice or ban what is allowed.</summary>
internal static class BanCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition)
    {
        var allowed = new HashSet<string>(definition.JsonAllowances.Select(allowance => "T:" + allowance.Type), StringComparer.Ordinal);
        var earlier = new List<(string Symbol, List<string> Layers)>();
        foreach (var path in file.Items("banned"))
        {
            if (file.Written(path + ".symbol").FirstOrDefault() is not { } symbol)
                continue;

            var layers = file.List(path + ".layers").ToList();
            foreach (var problem in Flaws(file, path, symbol, layers))
                yield return problem;

            if (layers.Count == 0 && allowed.Contains(symbol.Text))
                yield return file.Contradiction(symbol, $"'{Printable.Of(symbol.Text)}' is banned, and json.allowed names it", "nobody could use what it is allowed to do", "remove one of the two");

            if (earlier.Any(ban => ban.Symbol == symbol.Text && Overlap(ban.Layers, layers)))
                yield return file.Contradiction(symbol, $"'{Printable.Of(symbol.Text)}' is banned twice for the same code", "each use would be reported twice", "make them one");

            earlier.Add((symbol.Text, layers));
        }
    }

    private static IEnumerable<Problem> Flaws(ShapedFile file, string path, WrittenText symbol, List<string> layers)
    {
        if (layers.Count == 0 && file.Has(path + ".layers") && !file.HasItems(path + ".layers"))
            yield return file.Contradiction(symbol, $"'{Printable.Of(symbol.Text)}' is banned in an empty list of layers", "it is not clear whether it is banned at all", "name the layers, or remove 'layers' to ban it everywhere");

        foreach (var owner in file.Written(path + ".owners").Where(owner => owner.Text == "**"))
            yield return file.Contradiction(owner, $"'{Printable.Of(symbol.Text)}' is banned, but every type is among its owners", "nothing is banned", "name the owners, or remove the ban");
    }

    private static bool Overlap(List<string> layers, List<string> others) => layers.Count == 0 || others.Count == 0 || layers.Intersect(others).Any();
}
