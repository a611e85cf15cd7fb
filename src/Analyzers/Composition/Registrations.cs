using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Composition;

/// <summary>Knows code that fills a container or a host: it composes, wherever it lies.</summary>
internal static class Registrations
{
    private static readonly string[] Homes =
        ["Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Autofac"];

    /// <summary>Whether a member is handed the collection of services, the builder or the container that it fills.</summary>
    public static bool Fill(ISymbol? member) =>
        member is IMethodSymbol method && method.Parameters.Any(static parameter => IsContainer(parameter.Type));

    private static bool IsContainer(ITypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } @namespace && Homes.Contains(@namespace.ToDisplayString());
}
