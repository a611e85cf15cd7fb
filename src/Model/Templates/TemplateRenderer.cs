using System.Text;

namespace Tofa.Model.Templates;

/// <summary>Fills templates.</summary>
public static class TemplateRenderer
{
    /// <summary>The template's text with every placeholder replaced once. Values are never looked into, so braces in a value stay what they are.</summary>
    /// <param name="template">The template.</param>
    /// <param name="valueOf">Gives the value of a placeholder's name; asked once per occurrence, in order.</param>
    public static string Render(PromptTemplate template, Func<string, string> valueOf)
    {
        var rendered = new StringBuilder();
        foreach (var segment in template.Segments)
            rendered.Append(segment.Kind == TemplateSegmentKind.Literal ? segment.Text : valueOf(segment.Text));

        return rendered.ToString();
    }
}
