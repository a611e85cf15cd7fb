using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies.Surveying;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Walks the code of one type, unit by unit: its header and each of its members.</summary>
/// <param name="model">The model of the tree.</param>
/// <param name="user">The type.</param>
/// <param name="listener">Receives the uses.</param>
/// <param name="room">Room to work in.</param>
internal sealed class TypeWalk(SemanticModel model, UserType user, IUseListener listener, WalkRoom room)
{
    private readonly UnitSurvey survey = new(model, new UseEmitter(user, listener.First), user.Symbol, room);
    private UnitWalk? exact;

    /// <summary>Walks a unit: once, and once more where somebody objects to what it uses.</summary>
    /// <param name="unit">A member, or a type apart from its members.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public void Visit(MemberDeclarationSyntax unit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        survey.Visit(unit, cancellationToken);
        if (!listener.TakeAlarm())
        {
            return;
        }

        exact ??= new UnitWalk(model, new UseEmitter(user, listener.Second));
        exact.Visit(unit, survey.Owner, cancellationToken);
    }
}
