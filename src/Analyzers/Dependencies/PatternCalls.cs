using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Dependencies;

/// <summary>The methods that foreach, await, using and deconstruction call by shape, extension methods among them.</summary>
/// <param name="model">The model of the tree that is walked.</param>
/// <param name="emitter">Receives the uses.</param>
internal sealed class PatternCalls(SemanticModel model, UseEmitter emitter)
{
    /// <summary>Emits what one operation calls by pattern.</summary>
    public void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop }:
                VisitLoop(loop);
                break;
            case IAwaitOperation { Syntax: AwaitExpressionSyntax awaited }:
                VisitAwait(awaited);
                break;
            case IUsingOperation @using:
                VisitResources(@using.Resources);
                break;
            case IUsingDeclarationOperation declaration:
                VisitResources(declaration.DeclarationGroup);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment }:
                VisitDeconstruction(model.GetDeconstructionInfo(assignment), assignment.Right);
                break;
        }
    }

    private void VisitLoop(CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        Member(info.GetEnumeratorMethod, loop.Expression);
        Member(info.MoveNextMethod, loop.Expression);
        Member(info.CurrentProperty, loop.Expression);
        Member(info.DisposeMethod, loop.Expression);
        Member(info.ElementConversion.MethodSymbol, loop.Expression);
        emitter.Type(info.ElementType, loop, Anchors.OfImplied, UseKind.Implied);
        if (loop is ForEachVariableStatementSyntax deconstructing)
        {
            VisitDeconstruction(model.GetDeconstructionInfo(deconstructing), loop.Expression);
        }
    }

    private void VisitAwait(AwaitExpressionSyntax awaited)
    {
        var info = model.GetAwaitExpressionInfo(awaited);
        Member(info.GetAwaiterMethod, awaited.Expression);
        Member(info.GetResultMethod, awaited.Expression);
        Member(info.IsCompletedProperty, awaited.Expression);
    }

    private void VisitResources(IOperation resources)
    {
        if (resources is not IVariableDeclarationGroupOperation group)
        {
            VisitDispose(resources.Type, resources.Syntax);
            return;
        }

        foreach (var declarator in group.Declarations.SelectMany(static declaration => declaration.Declarators))
        {
            VisitDispose(declarator.Symbol.Type, declarator.Syntax);
        }
    }

    // Roslyn does not say which method a using statement calls, so the pattern is looked up as the compiler does: the most derived first.
    private void VisitDispose(ITypeSymbol? resource, SyntaxNode node)
    {
        for (var type = resource; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            var dispose = type.GetMembers("Dispose").Concat(type.GetMembers("DisposeAsync")).OfType<IMethodSymbol>().FirstOrDefault();
            if (dispose is not null)
            {
                Member(dispose, node);
                return;
            }
        }
    }

    private void VisitDeconstruction(DeconstructionInfo root, SyntaxNode node)
    {
        var open = new Stack<DeconstructionInfo>();
        open.Push(root);
        while (open.Count > 0)
        {
            var info = open.Pop();
            Member(info.Method, node);
            Member(info.Conversion?.MethodSymbol, node);
            foreach (var nested in info.Nested)
            {
                open.Push(nested);
            }
        }
    }

    // The place is the value whose shape is used.
    private void Member(ISymbol? member, SyntaxNode value) => emitter.Member(member, value, Anchors.OfImplied, UseKind.Implied);
}
