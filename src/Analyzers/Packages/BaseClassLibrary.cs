using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Packages;

/// <summary>Knows the assemblies that come with .NET. The name alone does not tell: System.CommandLine is a package, so the signature has to be the library's.</summary>
internal static class BaseClassLibrary
{
    private static readonly string[] Names =
        ["System", "mscorlib", "netstandard", "WindowsBase", "Microsoft.CSharp", "Microsoft.VisualBasic", "Microsoft.VisualBasic.Core"];

    private static readonly string[] Families = ["System.", "Microsoft.Win32."];

    private static readonly byte[][] Keys =
    [
        [0xb7, 0x7a, 0x5c, 0x56, 0x19, 0x34, 0xe0, 0x89],
        [0xb0, 0x3f, 0x5f, 0x7f, 0x11, 0xd5, 0x0a, 0x3a],
        [0xcc, 0x7b, 0x13, 0xff, 0xcd, 0x2d, 0xdd, 0x51],
        [0x7c, 0xec, 0x85, 0xd7, 0xbe, 0xa7, 0x79, 0x8e],
    ];

    /// <summary>Whether an assembly is part of it.</summary>
    public static bool Contains(AssemblyIdentity assembly) =>
        (Names.Contains(assembly.Name) || Families.Any(family => assembly.Name.StartsWith(family, StringComparison.Ordinal)))
        && Keys.Any(key => key.SequenceEqual(assembly.PublicKeyToken));
}
