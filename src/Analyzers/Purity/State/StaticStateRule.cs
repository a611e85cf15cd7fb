using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Purity.State;

/// <summary>
/// TOFA4003: a type of pure code declares static state that changes (R000-5). What is declared read-only and is changed all the same
/// is reported where that happens (<see cref="ChangeRule"/>).
/// </summary>
internal sealed class StaticStateRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PurityDescriptors.StaticState];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasPureCode;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnSymbol((context, reporter) => Judge(context, architecture, reporter), SymbolKind.Field, SymbolKind.Property, SymbolKind.Event);
    }

    private static void Judge(SymbolAnalysisContext context, ArchitectureContext architecture, Reporter reporter)
    {
        var member = context.Symbol;
        if (!member.IsStatic
            || member.IsImplicitlyDeclared
            || member.IsAbstract
            || architecture.PlacementOf(member) is not { IsPure: true } placement
            || Fault(member) is not { } fault)
        {
            return;
        }

        var user = new UserType(member.ContainingType, placement);
        var (place, deed) = (member.Locations[0], $"{fault.Deed} static '{SymbolNames.Of(member)}'");
        reporter.Report(context.ReportDiagnostic, PurityDescriptors.StaticState, place, SymbolNames.Of(user.Symbol), user.PlaceName, deed, fault.Remedy);
    }

    private static (string Deed, string Remedy)? Fault(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => null,
        IFieldSymbol { IsReadOnly: false } => ("keeps changeable state in", "make it readonly, or pass the state in and out"),
        IFieldSymbol field when IsVisibleOutside(field) && MutableTypes.Contain(field.Type) && !EmptyArrays.Include(field) => Exposed,
        IPropertySymbol { SetMethod: not null } property when StoredProperties.Include(property) => ("keeps changeable state in", "take the setter away, or pass the state in and out"),
        IPropertySymbol property when StoredProperties.Include(property) && IsVisibleOutside(property) && MutableTypes.Contain(property.Type) => Exposed,
        IEventSymbol { AddMethod.IsImplicitlyDeclared: true } => ("keeps changeable state in", "return what happened instead"),
        _ => null,
    };

    private static (string Deed, string Remedy) Exposed => ("lets everybody change", "give it a read-only or immutable type");

    private static bool IsVisibleOutside(ISymbol member)
    {
        for (var level = member; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }
}
