namespace Tofa.Model.Templates;

/// <summary>What a tag asks for.</summary>
internal enum TagKind
{
    /// <summary>A value.</summary>
    Value,

    /// <summary>The start of a section.</summary>
    Section,

    /// <summary>The start of an inverted section.</summary>
    Inverted,

    /// <summary>The end of a section.</summary>
    End,

    /// <summary>Another template.</summary>
    Partial,

    /// <summary>Nothing.</summary>
    Comment,

    /// <summary>Other delimiters from here on.</summary>
    Delimiters,

    /// <summary>Nothing that can be told; the text stays literal.</summary>
    Flawed,
}
