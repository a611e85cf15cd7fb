using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Conventions;

/// <summary>TOFA6003: a file has more lines than the architecture allows (R003-41). Every line counts, as an editor numbers them.</summary>
internal sealed class FileLengthRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ConventionDescriptors.FileTooLong];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var most = registration.Architecture.Definition.MaxFileLines;
        registration.OnTree((context, reporter) =>
        {
            var text = context.Tree.GetText(context.CancellationToken);
            var lines = CountOf(text);
            if (lines > most)
            {
                var name = Path.GetFileName(context.Tree.FilePath);
                var location = Location.Create(context.Tree, text.Lines[most].Span);
                reporter.ReportAs(name, context.ReportDiagnostic, ConventionDescriptors.FileTooLong, location, name, lines, most);
            }
        });
    }

    // What follows the last line break is a line only where it holds something.
    private static int CountOf(SourceText text)
    {
        var lines = text.Lines.Count;
        return text.Lines[lines - 1].Span.IsEmpty ? lines - 1 : lines;
    }
}
