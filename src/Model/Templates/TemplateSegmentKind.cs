namespace Tofa.Model.Templates;

/// <summary>What a part of a template is.</summary>
public enum TemplateSegmentKind
{
    /// <summary>Text that stays as it is.</summary>
    Literal,

    /// <summary>A name whose value is put in once and never expanded again.</summary>
    Placeholder,

    /// <summary>The start of a part that is there once for each item of a list, or where a condition holds.</summary>
    Section,

    /// <summary>The start of a part that is there where a list has no items, or a condition does not hold.</summary>
    Inverted,

    /// <summary>The end of the innermost section that is open.</summary>
    End,

    /// <summary>The name of another template that is put in at this place.</summary>
    Partial,
}
