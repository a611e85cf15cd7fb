using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>Pairs the starts of sections with their ends.</summary>
/// <param name="report">Notes a flaw.</param>
internal sealed class OpenSections(Action<TemplateFlaw> report)
{
    /// <summary>How many sections may stand within each other: generated code and renderers nest as deeply.</summary>
    public const int MostNested = 64;

    private readonly Stack<(string Name, SourceSpan Span)> open = new();

    /// <summary>How many are open.</summary>
    public int Count => open.Count;

    /// <summary>Opens a section.</summary>
    /// <returns>Whether there may be one more.</returns>
    public bool TryOpen(TemplateTag tag)
    {
        if (open.Count == MostNested)
        {
            var limit = MostNested.ToString(CultureInfo.InvariantCulture);
            report(new TemplateFlaw(tag.Span, ProblemKinds.LimitExceeded, new[] { "sections within each other", limit }));
            open.Clear();
            return false;
        }

        open.Push((tag.Name, tag.Span));
        return true;
    }

    /// <summary>Closes a section, and before it, as flaws, those inside that were left open.</summary>
    /// <returns>How many were closed.</returns>
    public int Close(TemplateTag tag)
    {
        var name = open.Any(section => section.Name == tag.Name) ? tag.Name : ReportStray(tag);
        if (name is null)
            return 0;

        var closed = 1;
        for (; open.Peek().Name != name; closed++)
            ReportUnclosed();

        open.Pop();
        return closed;
    }

    /// <summary>Closes, as flaws, what is still open at the end.</summary>
    public void CloseAll()
    {
        while (open.Count > 0)
            ReportUnclosed();
    }

    private void ReportUnclosed()
    {
        var (name, span) = open.Pop();
        var shown = Printable.Of(name);
        report(new TemplateFlaw(span, ProblemKinds.BrokenSection, new[] { $"Section '{shown}' is not closed", $"write {{{{/{shown}}}}} behind what belongs to it" }));
    }

    // A misspelt end closes what it probably means: one mistake, one message.
    private string? ReportStray(TemplateTag tag)
    {
        var meant = Suggestion.Nearest(tag.Name, open.Select(section => section.Name));
        var remedy = Suggestion.Remedy(meant, open.Count == 0 ? "open it before or remove this" : $"the open section is '{Printable.Of(open.Peek().Name)}'");
        report(new TemplateFlaw(tag.Span, ProblemKinds.BrokenSection, new[] { $"This closes section '{Printable.Of(tag.Name)}', which is not open", remedy }));
        return meant;
    }
}
