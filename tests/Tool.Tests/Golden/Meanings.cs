using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Tofa.Tool.Tests.Golden;

/// <summary>What the code says of its types and properties, as text with Markdown's code marks.</summary>
internal static partial class Meanings
{
    private static readonly Dictionary<string, XElement> Members = new[] { "Tofa.Runner", "Tofa.Tool" }
        .SelectMany(name => XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{name}.xml")).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value) // both assemblies hold the helpers of generated regular expressions
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static string Of(Type type) => Members.TryGetValue($"T:{type.FullName}", out var member) ? Text(member.Element("summary")) : string.Empty;

    public static string Of(PropertyInfo property)
    {
        if (Members.TryGetValue($"P:{property.DeclaringType!.FullName}.{property.Name}", out var member) && Text(member.Element("summary")) is { Length: > 0 } summary)
            return summary;

        var parameter = Members.GetValueOrDefault($"T:{property.DeclaringType.FullName}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == property.Name);
        if (parameter is not null)
            return Text(parameter);

        // An override says what its base says.
        return property.DeclaringType.BaseType?.GetProperty(property.Name) is { } inherited ? Of(inherited) : string.Empty;
    }

    private static string Text(XElement? element) => element is null ? string.Empty : Blanks().Replace(string.Concat(element.Nodes().Select(Text)), " ").Trim();

    private static string Text(XNode node) => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('.')[^1]}`",
        XElement other => other.Value,
        _ => node.ToString(),
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
