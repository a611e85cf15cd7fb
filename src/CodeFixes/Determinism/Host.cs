using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.CodeFixes.Determinism;

/// <summary>What gives code its provider.</summary>
/// <param name="Symbol">The method or class that gets a new parameter; <c>null</c> where the provider is already there.</param>
/// <param name="Declaration">The declaration that gets it; <c>null</c> with <paramref name="Symbol"/>.</param>
/// <param name="Expression">How the code names the provider.</param>
/// <param name="NeedsField">Whether the class has to keep the provider in a field for this code.</param>
/// <param name="Given">The constructor's parameter that holds a provider already, so that only the field is missing; <c>null</c> where it needs a new one.</param>
internal sealed record Host(ISymbol? Symbol, MemberDeclarationSyntax? Declaration, string Expression, bool NeedsField = false, string? Given = null);
