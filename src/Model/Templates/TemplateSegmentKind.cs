namespace Tofa.Model.Templates;

/// <summary>What a part of a template is.</summary>
public enum TemplateSegmentKind
{
    /// <summary>Text that stays as it is.</summary>
    Literal,

    /// <summary>A name whose value is put in once and never expanded again.</summary>
    Placeholder,
}
