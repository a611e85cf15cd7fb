using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Conventions.Debugging;

/// <summary>Tells code from prose.</summary>
internal static class Statements
{
    // A script may hold statements and members of any kind side by side.
    private static readonly CSharpParseOptions Options =
        new(LanguageVersion.Preview, Microsoft.CodeAnalysis.DocumentationMode.None, Microsoft.CodeAnalysis.SourceCodeKind.Script);

    /// <summary>Whether a text parses as statements without an error, and at least one of them does something.</summary>
    /// <param name="text">The text without the slashes.</param>
    /// <param name="mayExplain">Whether it is a single line set off from its slashes: a remark on what the next lines do may look like <c>x = y;</c> too, but hardly calls anything.</param>
    /// <param name="cancellationToken">Stops the parser.</param>
    public static bool Fill(string text, bool mayExplain, CancellationToken cancellationToken)
    {
        var tree = CSharpSyntaxTree.ParseText(text, Options, cancellationToken: cancellationToken);
        return !tree.GetDiagnostics(cancellationToken).Any()
            && (!mayExplain || tree.GetRoot(cancellationToken).DescendantNodes().Any(static node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or BaseMethodDeclarationSyntax))
            && tree.GetCompilationUnitRoot(cancellationToken).Members.Any(static member => member is not GlobalStatementSyntax { Statement: { } statement } ? IsCode(member) : DoesSomething(statement));
    }

    private static bool IsCode(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Any(static variable => variable.Initializer is not null),
        BaseMethodDeclarationSyntax { Body: not null } => true,
        PropertyDeclarationSyntax { AccessorList: not null } => true,
        BaseTypeDeclarationSyntax { OpenBraceToken.RawKind: not 0 } => true,
        _ => false,
    };

    private static bool DoesSomething(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AwaitExpressionSyntax } => true,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax or MemberAccessExpressionSyntax, Right: not IdentifierNameSyntax } } => true,
        LocalDeclarationStatementSyntax local => local.Declaration.Variables.Any(static variable => variable.Initializer is not null),
        ReturnStatementSyntax { Expression: not (null or IdentifierNameSyntax) } or ThrowStatementSyntax { Expression: not null } => true,
        IfStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or UsingStatementSyntax or TryStatementSyntax => true,
        _ => false,
    };
}
