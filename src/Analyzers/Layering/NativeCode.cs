using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Packages;

namespace Tofa.Analyzers.Layering;

/// <summary>Tells methods whose code lies outside of .NET.</summary>
internal static class NativeCode
{
    /// <summary>How messages name it.</summary>
    public const string Topic = "native code";

    /// <summary>Whether a type may have such a method. The reference assemblies of .NET itself show none.</summary>
    public static bool MayRunIn(INamedTypeSymbol type)
    {
        if (type.ContainingAssembly is not { } assembly || BaseClassLibrary.Contains(assembly.Identity))
        {
            return false;
        }

        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol method && Runs(method))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method is declared here or anywhere as P/Invoke. The run time's own internal calls are not: they carry no import data.</summary>
    public static bool Runs(IMethodSymbol method) =>
        method.GetDllImportData() is not null
        || (method.IsExtern && method.DeclaringSyntaxReferences.Length > 0)
        || method.GetAttributes().Any(static attribute => attribute.AttributeClass is
        {
            Name: "LibraryImportAttribute",
            ContainingNamespace: { Name: "InteropServices", ContainingNamespace.Name: "Runtime" },
        });
}
