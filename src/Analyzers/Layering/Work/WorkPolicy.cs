using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Layering.Work;

/// <summary>Says what counts as work in one layer. Pure but for what it remembers of symbols; safe for concurrent use.</summary>
internal abstract class WorkPolicy
{
    /// <summary>Judges one operation.</summary>
    /// <returns>
    /// The kind of work that it is, <see cref="WorkTopics.Spared"/> where neither it nor anything inside is judged,
    /// or <c>null</c> where only what is inside has to be looked at.
    /// </returns>
    public abstract string? Judge(IOperation operation);
}
