using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Runbooks;

namespace Tofa.Analyzers.Tests.Runbooks;

/// <summary>The compiler decodes what the runner refuses: the build has to say so.</summary>
public sealed class EncodingTests
{
    private const string Runbook = "tasks:\n- { id: a, name: Café, type: MANUAL }\n";

    public static TheoryData<string, string> Others => new()
    {
        { "utf-16", "it is saved as utf-16, which the runner does not read" },
        { "utf-16BE", "it is saved as utf-16BE, which the runner does not read" },
        { "iso-8859-1", "it is saved as iso-8859-1, which the runner does not read" },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task File_in_another_encoding_is_reported(string name, string reason)
    {
        var encoding = Encoding.GetEncoding(name);

        var diagnostic = Assert.Single(await DiagnosticsOf(FileOf(encoding, Runbook, encoding)));

        Assert.Equal("TOFA5031", diagnostic.Id);
        Assert.Contains(reason, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(default, diagnostic.Location.SourceSpan);
    }

    [Fact]
    public async Task Latin_1_that_the_compiler_took_for_UTF_8_is_reported()
    {
        var diagnostic = Assert.Single(await DiagnosticsOf(FileOf(Encoding.Latin1, Runbook, Encoding.UTF8)));

        Assert.Equal("TOFA5031", diagnostic.Id);
        Assert.Contains("bytes that are not UTF-8", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(new TextSpan(Runbook.IndexOf('é', StringComparison.Ordinal), 1), diagnostic.Location.SourceSpan);
    }

    [Theory]
    [InlineData(false, Runbook)]
    [InlineData(true, Runbook)]
    [InlineData(false, "# \uFFFD\n" + Runbook)]
    [InlineData(true, "# \uFFFD\n" + Runbook)]
    public async Task UTF_8_is_not_reported(bool hasMark, string text) =>
        Assert.Empty(await DiagnosticsOf(FileOf(new UTF8Encoding(hasMark), text, Encoding.UTF8)));

    [Fact]
    public async Task Text_that_was_never_a_file_is_not_reported() => Assert.Empty(await DiagnosticsOf(SourceText.From(Runbook)));

    private static SourceText FileOf(Encoding saved, string text, Encoding read)
    {
        using var stream = new MemoryStream([.. saved.GetPreamble(), .. saved.GetBytes(text)]);
        return SourceText.From(stream, read);
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsOf(SourceText text)
    {
        var options = new AnalyzerOptions([new EncodedFile(text)], new RunbookMark());
        return CSharpCompilation.Create("encodings", [CSharpSyntaxTree.ParseText(RunnerStandIn.Source)])
            .WithAnalyzers([new RunbookAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
