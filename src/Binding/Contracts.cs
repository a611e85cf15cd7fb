using Microsoft.CodeAnalysis;
using Tofa.Model.Problems;

namespace Tofa.Binding;

/// <summary>Tells whether a type keeps the contract of a script, and what it may have been meant to.</summary>
internal static class Contracts
{
    private const string Signature = "public Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken)";

    private static readonly string[] LikelyNames = ["RunAsync", "Run", "ExecuteAsync", "Execute", "MainAsync", "Main", "InvokeAsync", "Invoke"];

    /// <summary>Why a type is no script; <c>null</c> where it is one.</summary>
    public static ScriptFlaw? FlawOf(INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        if (type.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default) || SymbolEqualityComparer.Default.Equals(type, contract))
            return null;

        var method = LikelyNames.SelectMany(name => type.GetMembers(name)).OfType<IMethodSymbol>().FirstOrDefault();
        return new ScriptFlaw(
            ProblemKinds.NotAScript,
            NamedTypes.NameOf(type),
            method is null ? string.Empty : $" (it has '{Printable.Of(Spell(method))}')",
            $"add ': IScript' and implement '{Signature}'");
    }

    private static string Spell(IMethodSymbol method) => (method.IsStatic ? "static " : string.Empty) + method.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType));
}
