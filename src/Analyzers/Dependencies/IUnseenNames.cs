using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Sees to what an operation leaves to its syntax.</summary>
internal interface IUnseenNames
{
    /// <summary>Emits what the code of one operation names and the operation does not show.</summary>
    void Visit(IOperation operation, CancellationToken cancellationToken);
}
