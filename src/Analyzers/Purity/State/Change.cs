using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity.State;

/// <summary>A place where code changes something.</summary>
/// <param name="Operation">The operation that does it.</param>
/// <param name="Target">The variable that is written, or the object that is changed.</param>
/// <param name="IsObject">Whether <paramref name="Target"/> is the object itself, not the variable.</param>
/// <param name="Place">The syntax that a person would point at.</param>
internal readonly record struct Change(IOperation Operation, IOperation Target, bool IsObject, SyntaxNode Place)
{
    /// <summary>Where it is shown: on one line.</summary>
    public Location Location
    {
        get
        {
            var lines = Place.SyntaxTree.GetLineSpan(Place.Span);
            var span = lines.StartLinePosition.Line == lines.EndLinePosition.Line ? Place.Span : Place.GetLastToken().Span;
            return Location.Create(Place.SyntaxTree, span);
        }
    }
}
