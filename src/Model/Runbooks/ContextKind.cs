namespace Tofa.Model.Runbooks;

/// <summary>What a value of <c>input_context</c> is, as YAML writes it.</summary>
public enum ContextKind
{
    /// <summary>A text, or the content of a file.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with a fraction.</summary>
    Fraction,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A list.</summary>
    List,

    /// <summary>Values by key.</summary>
    Map,

    /// <summary>Nothing, inside of a list or a map.</summary>
    Nothing,
}
