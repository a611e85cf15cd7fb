using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Layering.Work;

/// <summary>The first piece of work of one kind in a member.</summary>
/// <param name="Topic">The kind.</param>
/// <param name="Operation">The piece.</param>
internal readonly record struct WorkPiece(string Topic, IOperation Operation);
