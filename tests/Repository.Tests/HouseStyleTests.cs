using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Repository.Tests;

/// <summary>The size and layout rules of CONTRIBUTING.md, kept by a test instead of by taste.</summary>
public sealed class HouseStyleTests
{
    private const int MostLinesInAFile = 300;
    private const int MostLinesInAMethod = 40;
    private const int MostLinesInTheMedianFile = 80;

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var tooLong = SourceFiles.All
            .Select(path => (Path: SourceFiles.Relative(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MostLinesInAFile);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Median_product_file_fits_on_a_screen_or_two()
    {
        var lines = SourceFiles.Product.Select(path => File.ReadLines(path).Count()).Order().ToList();

        Assert.InRange(lines[lines.Count / 2], 1, MostLinesInTheMedianFile);
    }

    [Fact]
    public void No_method_is_longer_than_40_lines()
    {
        var tooLong =
            from path in SourceFiles.All
            from method in SourceFiles.Parse(path).DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
            let span = method.SyntaxTree.GetLineSpan(BodyOf(method))
            let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
            where lines > MostLinesInAMethod && !HoldsOnlyText(method)
            select $"{SourceFiles.Relative(path)}:{span.StartLinePosition.Line + 1} has {lines} lines";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Product_file_holds_one_type_and_is_named_after_it()
    {
        var misnamed =
            from path in SourceFiles.Product
            where !path.Contains("Polyfills", StringComparison.Ordinal)
            let types = SourceFiles.Parse(path).DescendantNodes(node => node is not TypeDeclarationSyntax)
                .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .Select(NameOf)
                .ToList()
            where types.Count > 1 || types.Any(name => name != Path.GetFileName(path).Split('.', '{')[0])
            select $"{SourceFiles.Relative(path)} holds {string.Join(", ", types)}";

        Assert.Empty(misnamed);
    }

    [Fact]
    public void Folder_is_the_namespace()
    {
        var elsewhere =
            from path in SourceFiles.Product
            where !path.Contains("Polyfills", StringComparison.Ordinal)
            from declaration in SourceFiles.Parse(path).Members.OfType<BaseNamespaceDeclarationSyntax>()
            let folders = string.Join('.', SourceFiles.Relative(path).Split('/')[..^1])
            where !MatchesFolder(declaration.Name.ToString(), folders)
            select $"{SourceFiles.Relative(path)} declares {declaration.Name}";

        Assert.Empty(elsewhere);
    }

    // src/Model/Yaml is Tofa.Model.Yaml; sample-project/Flows is SeattleWeather.Flows.
    private static bool MatchesFolder(string name, string folders)
    {
        var afterRoot = folders.StartsWith("src.", StringComparison.Ordinal) ? folders["src.".Length..] : folders;
        var expected = afterRoot.StartsWith("sample-project", StringComparison.Ordinal)
            ? afterRoot["sample-project".Length..].TrimStart('.')
            : afterRoot;
        var own = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return own == expected || (expected.Length == 0 && !name.Contains('.', StringComparison.Ordinal));
    }

    private static string NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        _ => node.ToString(),
    };

    private static Microsoft.CodeAnalysis.Text.TextSpan BodyOf(BaseMethodDeclarationSyntax method) =>
        (method.Body ?? (SyntaxNode?)method.ExpressionBody ?? method).Span;

    // A test whose length is its sample text is data, not logic.
    private static bool HoldsOnlyText(BaseMethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<StatementSyntax>().Count() < 12
        && method.DescendantTokens().Any(token => token.Text.StartsWith("\"\"\"", StringComparison.Ordinal) || token.Text.StartsWith("$\"\"\"", StringComparison.Ordinal));
}
