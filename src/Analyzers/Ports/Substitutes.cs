using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Ports;

/// <summary>Gathers the interfaces for which tests have a library make a stand-in: <c>Substitute.For&lt;IPort&gt;()</c>, <c>new Mock&lt;IPort&gt;()</c>.</summary>
internal sealed class Substitutes
{
    private static readonly string[] Libraries = ["NSubstitute", "Moq", "FakeItEasy", "Rhino", "JustMockLite"];
    private readonly ConcurrentDictionary<ISymbol, bool> found = new(SymbolEqualityComparer.Default);

    /// <summary>Whether tests refer to a library that makes stand-ins.</summary>
    public static bool ArePossibleIn(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(static name => Array.Exists(Libraries, library => name.Name.StartsWith(library, StringComparison.Ordinal)));

    /// <summary>Looks at a call or a creation.</summary>
    public void Take(OperationAnalysisContext context)
    {
        var (owner, arguments) = context.Operation switch
        {
            IInvocationOperation { TargetMethod: { IsGenericMethod: true } method } => (method.ContainingType, method.TypeArguments),
            IObjectCreationOperation { Type: INamedTypeSymbol { IsGenericType: true } type } => (type, type.TypeArguments),
            _ => default,
        };
        if (owner is null || !IsLibrary(owner.ContainingNamespace))
        {
            return;
        }

        foreach (var argument in arguments)
        {
            Add(argument);
        }
    }

    /// <summary>Whether tests have a stand-in made for an interface.</summary>
    public bool Include(INamedTypeSymbol contract) => found.ContainsKey(contract);

    private void Add(ITypeSymbol argument)
    {
        found.TryAdd(argument.OriginalDefinition, true);
        foreach (var contract in argument.AllInterfaces)
        {
            found.TryAdd(contract.OriginalDefinition, true);
        }
    }

    private static bool IsLibrary(INamespaceSymbol? @namespace)
    {
        while (@namespace is { ContainingNamespace.IsGlobalNamespace: false })
        {
            @namespace = @namespace.ContainingNamespace;
        }

        return @namespace is not null && Array.IndexOf(Libraries, @namespace.Name) >= 0;
    }
}
