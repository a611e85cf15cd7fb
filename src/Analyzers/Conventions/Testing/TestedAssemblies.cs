using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Conventions.Testing;

/// <summary>
/// Knows which assemblies a test project is responsible for: the one that it is named after, else the only one with modules that it references.
/// A project named after another kind of test is responsible for none, since the unit tests are elsewhere.
/// </summary>
internal static class TestedAssemblies
{
    private static readonly string[] Endings = [".Tests", ".Test", ".UnitTests", ".UnitTest", ".Tests.Unit", ".Specs", "Tests"];
    private static readonly string[] OtherKinds = ["Integration", "Functional", "EndToEnd", "E2E", "System", "Acceptance", "Performance", "Benchmark", "Smoke", "Architecture"];

    /// <summary>Whether the name of a test project is one of unit tests.</summary>
    public static bool MayBeUnitTests(Compilation compilation)
    {
        var name = compilation.AssemblyName ?? string.Empty;
        var last = name.Substring(name.LastIndexOf('.') + 1);
        return Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal))
            && !Array.Exists(OtherKinds, kind => last.StartsWith(kind, StringComparison.Ordinal) || name.Contains("." + kind + "."));
    }

    /// <summary>The assemblies, by name.</summary>
    public static IEnumerable<IAssemblySymbol> Of(ArchitectureContext architecture)
    {
        var name = architecture.Compilation.AssemblyName ?? string.Empty;
        var candidates = architecture.Compilation.SourceModule.ReferencedAssemblySymbols
            .Where(static assembly => assembly.GlobalNamespace.GetNamespaceMembers().Any())
            .OrderBy(static assembly => assembly.Name, StringComparer.Ordinal)
            .ToList();
        var namesake = candidates.Find(assembly => Array.Exists(Endings, ending => name == assembly.Name + ending));
        if (namesake is not null)
        {
            return [namesake];
        }

        var withModules = candidates.Where(assembly => ModuleFunctions.Of(assembly, architecture).Any()).Take(2).ToList();
        return withModules.Count == 1 ? withModules : [];
    }
}
