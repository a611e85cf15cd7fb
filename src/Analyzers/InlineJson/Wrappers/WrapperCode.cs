using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Purity.Calls;

namespace Tofa.Analyzers.InlineJson.Wrappers;

/// <summary>Reads whether code of no layer serializes for its caller: it does so itself, or hands on to code that does.</summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class WrapperCode(ArchitectureContext context)
{
    // A wrapper of a wrapper is still one; what is further away is a service that happens to use JSON.
    private const int Depth = 4;

    private static readonly string[] Carriers =
        ["String", "Stream", "TextWriter", "TextReader", "StringBuilder", "HttpContent", "Span", "ReadOnlySpan", "Memory", "ReadOnlyMemory", "BinaryData"];

    private readonly MemberCode code = new(context.Compilation);
    private readonly Dictionary<ISymbol, ISymbol?> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a member could be a wrapper: it lies here, in no layer, and text goes in or comes out.</summary>
    public static bool MayWrap(ISymbol member, ArchitectureContext context) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Compilation.Assembly)
        && !member.IsAbstract
        && context.LayerOf(member) is null
        && PassesText(member)
        && !JsonCalls.Are(member, context)
        && !SanctionedHomes.Contain(new UserType(member.ContainingType, context.PlacementOf(member)), context);

    /// <summary>What a wrapper calls in the end; <c>null</c> where it is none.</summary>
    public ISymbol? SerializerIn(ISymbol member, CancellationToken cancellationToken)
    {
        if (!known.TryGetValue(member, out var found))
        {
            known.Add(member, found = Find(member, cancellationToken));
        }

        return found;
    }

    private ISymbol? Find(ISymbol start, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { start };
        var level = new List<ISymbol> { start };
        for (var depth = 0; depth < Depth && level.Count > 0; depth++)
        {
            var next = new List<ISymbol>();
            foreach (var target in level.SelectMany(member => code.UsesOf(member, cancellationToken)))
            {
                if (JsonCalls.Are(target, context))
                {
                    return target;
                }

                if (MayWrap(target, context) && seen.Add(target))
                {
                    next.Add(target);
                }
            }

            level = next;
        }

        return null;
    }

    private static bool PassesText(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion } method => PassesText(method),
        IFieldSymbol { IsStatic: true, Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } => PassesText(invoke),
        IPropertySymbol { IsStatic: true, Type: INamedTypeSymbol { DelegateInvokeMethod: { } invoke } } => PassesText(invoke),
        _ => false,
    };

    private static bool PassesText(IMethodSymbol method) =>
        method.Parameters.Length > 0 && (IsCarrier(method.ReturnType) || method.Parameters.Any(static parameter => IsCarrier(parameter.Type)));

    private static bool IsCarrier(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char } => true,
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } arguments } => IsCarrier(arguments[0]),
        INamedTypeSymbol named => Array.IndexOf(Carriers, named.Name) >= 0,
        _ => false,
    };
}
