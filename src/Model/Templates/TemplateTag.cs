using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>A tag as it stands in the text.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Name">Its name, without spaces around it.</param>
/// <param name="Span">Where it stands, delimiters included; of one without an end only the opening delimiter.</param>
/// <param name="Flaw">What is wrong with it; <c>null</c> where nothing is.</param>
internal sealed record TemplateTag(TagKind Kind, string Name, SourceSpan Span, TemplateFlaw? Flaw = null)
{
    /// <summary>Whether it takes its line with it where nothing else is on that line.</summary>
    public bool CanStandAlone => Kind is not (TagKind.Value or TagKind.Flawed);
}
