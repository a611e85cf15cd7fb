using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Purity.State;

/// <summary>
/// Knows private methods that only constructors of their type call, on the object that they make: what these set was never seen otherwise.
/// A private method cannot be named outside of its type, so its type is searched for the name; whatever else has that name makes the answer no.
/// </summary>
internal static class ConstructionSteps
{
    /// <summary>Whether a member only ever runs while its object is made.</summary>
    public static bool Holds(ISymbol member, CancellationToken cancellationToken) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, IsStatic: false } method
        && Holds(method.Name, method.ContainingType, new HashSet<string>(StringComparer.Ordinal), cancellationToken);

    private static bool Holds(string name, INamedTypeSymbol type, HashSet<string> asked, CancellationToken cancellationToken)
    {
        if (!asked.Add(name))
        {
            return true;
        }

        var isCalled = false;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(cancellationToken);
            foreach (var use in declaration.DescendantNodes())
            {
                if (use is not SimpleNameSyntax known || known.Identifier.ValueText != name)
                {
                    continue;
                }

                if (CallerOf(known) is not { } caller || caller.Parent is not TypeDeclarationSyntax
                    || (caller is MethodDeclarationSyntax method && !(IsPrivate(method) && Holds(method.Identifier.ValueText, type, asked, cancellationToken))))
                {
                    return false;
                }

                isCalled = true;
            }
        }

        return isCalled;
    }

    // The constructor or method that calls a method of its own object at once, not from a function that may run later.
    private static BaseMethodDeclarationSyntax? CallerOf(SimpleNameSyntax name)
    {
        ExpressionSyntax called = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own && own.Name == name ? own : name;
        if (called.Parent is not InvocationExpressionSyntax call || call.Expression != called)
        {
            return null;
        }

        foreach (var outer in call.Ancestors())
        {
            switch (outer)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax:
                    return null;
                case ConstructorDeclarationSyntax or MethodDeclarationSyntax:
                    return (BaseMethodDeclarationSyntax)outer;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static bool IsPrivate(MethodDeclarationSyntax method)
    {
        foreach (var modifier in method.Modifiers)
        {
            if (modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.PartialKeyword)
            {
                return false;
            }
        }

        return method.ExplicitInterfaceSpecifier is null;
    }
}
