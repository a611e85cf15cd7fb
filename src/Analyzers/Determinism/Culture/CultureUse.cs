using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>A place where the current culture decides.</summary>
/// <param name="Topic">What it decides: <c>format</c>, <c>interpolate</c>, <c>append</c>, <c>parse</c>, <c>compare</c>, <c>order</c>, <c>comparer</c>, <c>sort</c>, <c>case</c> or <c>read</c>.</param>
/// <param name="Name">What messages name.</param>
/// <param name="Node">The syntax.</param>
/// <param name="IsValue">Whether the syntax is a value as a whole, not a call or member.</param>
internal sealed record CultureUse(string Topic, string Name, SyntaxNode Node, bool IsValue = false)
{
    /// <summary>What the code does; completes the sentence "and …".</summary>
    public string Deed => Topic switch
    {
        "parse" => "parses",
        "compare" or "order" or "comparer" => "compares",
        "sort" => "sorts",
        "case" => "changes case",
        "read" => "decides",
        _ => "formats",
    };

    /// <summary>What to do instead.</summary>
    public string Remedy => Topic switch
    {
        "format" or "parse" => "pass CultureInfo.InvariantCulture",
        "interpolate" => "use string.Create(CultureInfo.InvariantCulture, …)",
        "append" => "format the value with CultureInfo.InvariantCulture first",
        "compare" => "pass StringComparison." + Ordinal,
        "order" => "use string.CompareOrdinal",
        "comparer" or "sort" => "pass StringComparer." + Ordinal,
        "case" => "use ToUpperInvariant or ToLowerInvariant",
        _ => "take the culture as a parameter, or use CultureInfo.InvariantCulture",
    };

    /// <summary>Where it is shown.</summary>
    public Location Location => Location.Create(Node.SyntaxTree, Span);

    // What did not look at the case does not have to begin with it.
    private string Ordinal => Name.EndsWith("IgnoreCase", StringComparison.Ordinal) ? "OrdinalIgnoreCase" : "Ordinal";

    private TextSpan Span
    {
        get
        {
            var lines = Node.SyntaxTree.GetLineSpan(Node.Span);
            return IsValue && lines.StartLinePosition.Line == lines.EndLinePosition.Line ? Node.Span : Anchors.OfImplied(Node);
        }
    }
}
