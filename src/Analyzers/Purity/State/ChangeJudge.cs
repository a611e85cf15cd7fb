using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Purity.State;

/// <summary>Decides which changes of one member somebody else can see.</summary>
/// <param name="member">The member.</param>
/// <param name="user">Its type.</param>
/// <param name="blocks">Its code.</param>
/// <param name="architecture">Knows what is pure.</param>
/// <param name="cancellationToken">Stops the search in what is called.</param>
internal sealed class ChangeJudge(ISymbol member, UserType user, ImmutableArray<IOperation> blocks, ArchitectureContext architecture, CancellationToken cancellationToken)
{
    private readonly Origins origins = new(new Aliases(blocks));
    private readonly Captures captures = new(blocks);
    private readonly PassedVariables passed = new(architecture.Compilation);

    /// <summary>What is wrong with a change; <c>null</c> where nobody else sees it.</summary>
    public Objection? Objection(Change change) => Raised(change) is { } objection && Became(change) != Passing.Read ? objection : null;

    private Objection? Raised(Change change) => origins.Of(change) switch
    {
        { Kind: OriginKind.Parameter, Symbol: IParameterSymbol parameter } => OfParameter(parameter),
        { Kind: OriginKind.Instance } origin => OfInstance(change, origin.Symbol),
        { Kind: OriginKind.Static } origin => OfStatic(change, origin.Symbol),
        { Kind: OriginKind.Variable } origin => OfVariable(change, origin.Symbol),
        _ => null,
    };

    private Objection? OfParameter(IParameterSymbol parameter)
    {
        if (IsPrimary(parameter))
        {
            return OwnState(parameter);
        }

        // What a private member changes for its own type is a step of the public one that made the object.
        return SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, member) && member is IMethodSymbol method && IsSeenOutside(method) && !ForeignContracts.Bind(method)
            ? new Objection(
                PurityDescriptors.Mutation,
                $"changes what it was given as '{parameter.Name}', so the caller finds its own data changed",
                "return a changed copy instead")
            : null;
    }

    private Objection? OfInstance(Change change, ISymbol reached) => IsMaking || IsKeptOnce(change, reached) ? null : OwnState(reached);

    private Objection? OwnState(ISymbol reached) =>
        user.Placement.Layer?.Role == LayerRole.Modules || IsMaking || IsOfPrivateUse() || ConstructionSteps.Holds(member, cancellationToken)
            ? null
            : new Objection(
                PurityDescriptors.Mutation,
                $"changes its own '{reached.Name}', so what a call gives depends on the calls before it",
                "make it read-only and return a changed copy instead");

    private Objection? OfStatic(Change change, ISymbol reached)
    {
        var isDeclaredHere = SymbolEqualityComparer.Default.Equals(reached.ContainingAssembly, architecture.Compilation.Assembly);
        var isFixed = reached is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };

        // What can be replaced is reported where it is declared, or as a global (TOFA4006); what is filled on demand gives the same every time.
        if (!isDeclaredHere || !isFixed || member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } or IFieldSymbol or IPropertySymbol
            || change.Operation is IInvocationOperation { TargetMethod.Name: "GetOrAdd" })
        {
            return null;
        }

        return new Objection(
            PurityDescriptors.StaticState, $"changes static '{SymbolNames.Of(reached)}'", "keep it in an object that the caller makes, or pass the state in and out");
    }

    private Objection? OfVariable(Change change, ISymbol variable)
    {
        if (variable is IParameterSymbol parameter && IsPrimary(parameter))
        {
            return OwnState(parameter);
        }

        return captures.Outlive(change.Operation, variable)
            ? new Objection(
                PurityDescriptors.Mutation,
                $"changes '{variable.Name}' from a function that outlives the call, so each call of it gives something else",
                "let the function take the value and return the next one")
            : null;
    }

    private bool IsMaking => member is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } or IMethodSymbol { IsInitOnly: true };

    // Parameters of a primary constructor live on as fields.
    private bool IsPrimary(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(constructor, member);

    private static bool IsSeenOutside(IMethodSymbol method)
    {
        for (ISymbol? level = method; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility == Accessibility.Private && method.ExplicitInterfaceImplementations.IsEmpty)
            {
                return false;
            }
        }

        return method.MethodKind is not (MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove);
    }

    // A private field that is filled by ??= gives the same every time, and so does a private dictionary that is told how to make what it lacks.
    private bool IsKeptOnce(Change change, ISymbol reached) => reached.DeclaredAccessibility == Accessibility.Private && change.Operation switch
    {
        ICoalesceAssignmentOperation => true,
        IInvocationOperation { TargetMethod.Name: "GetOrAdd" } call => call.TargetMethod.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Delegate),
        _ => Became(change) == Passing.Filled,
    };

    private Passing Became(Change change) => change.Operation is IArgumentOperation argument ? passed.Of(argument, cancellationToken) : Passing.Written;

    // A private helper with a position of its own lives within one call; an enumerator is state by contract.
    private bool IsOfPrivateUse() =>
        user.Symbol.DeclaredAccessibility == Accessibility.Private
        || user.Symbol.AllInterfaces.Any(static contract => contract.Name == "IEnumerator" && contract.ContainingNamespace.Name is "Collections" or "Generic");
}
