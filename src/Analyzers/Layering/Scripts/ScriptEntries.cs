using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Layering.Reach;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>Tells the scripts that somebody starts from the types that only help them.</summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class ScriptEntries(ArchitectureContext context)
{
    private static readonly string[] StartingNames = ["Run", "Execute", "Invoke", "Handle", "Start", "OnExecute", "Main"];

    /// <summary>Whether a type of the scripts is started from outside of them.</summary>
    /// <param name="type">The type.</param>
    /// <param name="used">The types that other scripts use: those are parts of scripts, unless a command-line library starts them.</param>
    public bool IsEntry(INamedTypeSymbol type, HashSet<INamedTypeSymbol> used) =>
        type.IsActor() && (IsCommand(type) || (!used.Contains(type) && HasEntryPoint(type)));

    private bool IsCommand(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (IsCommandOfLibrary(level))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(IsCommandOfLibrary);
    }

    private bool IsCommandOfLibrary(INamedTypeSymbol type) =>
        type.Name.EndsWith("Command", StringComparison.Ordinal) && CommandLineApis.IsLibrary(type.OriginalDefinition, context);

    private bool HasEntryPoint(INamedTypeSymbol type)
    {
        for (var level = type; level is { SpecialType: SpecialType.None } && context.IsOurs(level); level = level.BaseType)
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsExtensionMethod: false } method && Starts(method))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Starts(IMethodSymbol method) =>
        EntryPoints.IsMain(method)
        || (method.DeclaredAccessibility != Accessibility.Private
            && ((!method.IsStatic && EntryPoints.IsExitCode(method.ReturnType) && StartingNames.Any(name => method.Name.StartsWith(name, StringComparison.Ordinal)))
                || EntryPoints.ArgumentsOf(method) is not null
                || IsCommandOfLibrary(method.ReturnType)));

    private bool IsCommandOfLibrary(ITypeSymbol type) => type is INamedTypeSymbol named && IsCommandOfLibrary(named);
}
