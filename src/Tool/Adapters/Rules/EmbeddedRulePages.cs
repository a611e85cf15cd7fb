using Tofa.Tool.Modules.Rules;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Rules;

/// <summary>The pages of <c>docs/rules</c>, which travel inside the tool.</summary>
internal sealed class EmbeddedRulePages : IRulePages
{
    private const string Prefix = "rules/";

    /// <inheritdoc/>
    public IReadOnlyList<RulePage> ReadAll()
    {
        var assembly = typeof(EmbeddedRulePages).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => RulePageReader.Read(Path.GetFileNameWithoutExtension(name[Prefix.Length..]), Text(assembly, name))),
        ];
    }

    private static string Text(System.Reflection.Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
