namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>How a generated text is written.</summary>
internal enum Notation
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Anchored,
    Tagged,
    Empty,
}
