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
                VisitResources(@using.Resources, operation.Syntax);
                break;
            case IUsingDeclarationOperation declaration:
                VisitResources(declaration.DeclarationGroup, operation.Syntax);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment }:
                VisitDeconstruction(model.GetDeconstructionInfo(assignment), assignment);
                break;
        }
    }

    private void VisitLoop(CommonForEachStatementSyntax loop)
    {
        var info = model.GetForEachStatementInfo(loop);
        Method(info.GetEnumeratorMethod, loop);
        Method(info.MoveNextMethod, loop);
        Method(info.DisposeMethod, loop);
        Method(info.ElementConversion.MethodSymbol, loop);
        emitter.Member(info.CurrentProperty, loop, Anchors.OfKeyword, UseKind.Implied);
        emitter.Type(info.ElementType, loop, Anchors.OfImplied, UseKind.Implied);
        if (loop is ForEachVariableStatementSyntax deconstructing)
        {
            VisitDeconstruction(model.GetDeconstructionInfo(deconstructing), loop);
        }
    }

    private void VisitAwait(AwaitExpressionSyntax awaited)
    {
        var info = model.GetAwaitExpressionInfo(awaited);
        Method(info.GetAwaiterMethod, awaited);
        Method(info.GetResultMethod, awaited);
        emitter.Member(info.IsCompletedProperty, awaited, Anchors.OfKeyword, UseKind.Implied);
    }

    private void VisitResources(IOperation resources, SyntaxNode statement)
    {
        if (resources is not IVariableDeclarationGroupOperation group)
        {
            VisitDispose(resources.Type, statement);
            return;
        }

        foreach (var declarator in group.Declarations.SelectMany(static declaration => declaration.Declarators))
        {
            VisitDispose(declarator.Symbol.Type, statement);
        }
    }

    // Roslyn does not say which method a using statement calls, so the pattern is looked up as the compiler does: the most derived first.
    private void VisitDispose(ITypeSymbol? resource, SyntaxNode statement)
    {
        for (var type = resource; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            var dispose = type.GetMembers("Dispose").Concat(type.GetMembers("DisposeAsync")).OfType<IMethodSymbol>().FirstOrDefault();
            if (dispose is not null)
            {
                Method(dispose, statement);
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
            Method(info.Method, node);
            Method(info.Conversion?.MethodSymbol, node);
            foreach (var nested in info.Nested)
            {
                open.Push(nested);
            }
        }
    }

    private void Method(IMethodSymbol? method, SyntaxNode node)
    {
        var locate = node is AssignmentExpressionSyntax ? (Func<SyntaxNode, Microsoft.CodeAnalysis.Text.TextSpan>)Anchors.OfImplied : Anchors.OfKeyword;
        emitter.Member(method, node, locate, UseKind.Implied);
    }
}
