using System.Text.RegularExpressions;
using Tofa.Model.Architecture;

namespace Tofa.Model.Schemas;

/// <summary>What texts of a form look like.</summary>
internal static class TextForms
{
    private const string SymbolIdPattern = @"^[TMPFEN]:[^\s]+$";
    private const string RuleIdPattern = "^TOFA[0-9]{4}$";

    private static readonly Regex SymbolId = new(SymbolIdPattern, RegexOptions.CultureInvariant);
    private static readonly Regex RuleId = new(RuleIdPattern, RegexOptions.CultureInvariant);

    /// <summary>Why a text is none of its form, as a predicate; <c>null</c> where it is one.</summary>
    public static string? Flaw(TextForm form, string text) => form switch
    {
        TextForm.Prose or TextForm.Subject or TextForm.Path => null,
        _ when string.IsNullOrWhiteSpace(text) => "is empty",
        TextForm.NamespacePattern or TextForm.TypePattern or TextForm.PackagePattern => NameFlaw(text, capturesCapability: false),
        TextForm.CapabilityPattern => NameFlaw(text, capturesCapability: true),
        TextForm.NamePattern => text.Contains('.') ? "has a dot" : NameFlaw(text, capturesCapability: false),
        TextForm.PathPattern => PathPattern.TryParse(text, out _, out var flaw) ? null : flaw,
        TextForm.SymbolId => SymbolId.IsMatch(text) ? null : "is not a documentation comment id",
        TextForm.TypeName => text.IndexOf('*') >= 0 ? "has a '*'" : NameFlaw(text, capturesCapability: false),
        TextForm.SimpleName => text.IndexOfAny(['*', '.']) >= 0 ? "is more than one name" : NameFlaw(text, capturesCapability: false),
        TextForm.RuleId => RuleId.IsMatch(text) ? null : "is not the id of a rule",
        TextForm.Date => Dates.Parse(text) is null ? "is not a day" : null,
        _ => null,
    };

    /// <summary>What to write, with an example.</summary>
    public static string Expected(TextForm form) => form switch
    {
        TextForm.NamespacePattern => "a pattern of namespaces such as **.Flows.**",
        TextForm.CapabilityPattern => "a pattern of namespaces such as **.Tasks.{capability}.**",
        TextForm.TypePattern => "a pattern of full names such as Acme.Domain.**",
        TextForm.PackagePattern => "a pattern of package names such as System.**",
        TextForm.NamePattern => "a pattern of type names such as Fake*",
        TextForm.PathPattern => "a pattern of paths such as **/Migrations/**",
        TextForm.SymbolId => "a letter for the kind and the full name, such as M:System.Console.WriteLine or T:System.Console",
        TextForm.TypeName => "the full name of a type such as Acme.Reports.Writer",
        TextForm.SimpleName => "the name of a type such as IRender",
        TextForm.RuleId => "an id such as TOFA1001",
        TextForm.Date => "a day such as 2027-01-31",
        TextForm.Path => "a path such as src/Flows/Ingest.cs",
        _ => "a text",
    };

    /// <summary>A regular expression for editors; <c>null</c> where every text that is not empty may be one.</summary>
    public static string? Pattern(TextForm form) => form switch
    {
        TextForm.SymbolId => SymbolIdPattern,
        TextForm.RuleId => RuleIdPattern,
        TextForm.Date => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        TextForm.CapabilityPattern => @"^(?:[^.]+\.)*\{capability\}(?:\.[^.]+)*$",
        TextForm.NamespacePattern or TextForm.TypePattern or TextForm.PackagePattern => @"^[^.\s{}]+(?:\.[^.\s{}]+)*$",
        TextForm.NamePattern => @"^[^.\s{}]+$",
        TextForm.TypeName => @"^[^.\s*{}]+(?:\.[^.\s*{}]+)*$",
        TextForm.SimpleName => @"^[^.\s*{}]+$",
        _ => null,
    };

    private static string? NameFlaw(string text, bool capturesCapability)
    {
        if (!NamespacePattern.TryParse(text, out var pattern, out var flaw))
            return flaw;

        if (pattern.CapturesCapability == capturesCapability)
            return null;

        return capturesCapability ? "has no '{capability}', so it says nothing about which capability a namespace belongs to" : "has '{capability}', which only 'capabilities' knows";
    }
}
