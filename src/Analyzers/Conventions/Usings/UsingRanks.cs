using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Conventions.Usings;

/// <summary>Ranks namespaces: 0 System, 1 packages, 2 the project's own, known by the first segment of the namespaces that the project declares.</summary>
public sealed class UsingRanks
{
    private readonly HashSet<string> own;

    private UsingRanks(HashSet<string> own) => this.own = own;

    /// <summary>The ranks as one project sees them.</summary>
    public static UsingRanks Of(Compilation compilation)
    {
        var roots = compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Select(static root => root.Name);
        return new(new HashSet<string>(roots, StringComparer.Ordinal));
    }

    /// <summary>How a message calls a rank.</summary>
    public static string NameOf(int rank) => rank switch
    {
        0 => "System",
        1 => "a package",
        _ => "the project itself",
    };

    /// <summary>The rank of a namespace by its name.</summary>
    public int RankOf(NameSyntax name)
    {
        var first = name;
        while (first is QualifiedNameSyntax qualified)
        {
            first = qualified.Left;
        }

        var root = first switch
        {
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => string.Empty,
        };
        return root == "System" ? 0 : own.Contains(root) ? 2 : 1;
    }
}
