namespace Tofa.Model.Yaml;

/// <summary>How big a file may be. A file beyond a limit is refused with a message: the reader runs inside editors and compilers and must never take them down.</summary>
public static class YamlLimits
{
    /// <summary>UTF-16 code units of one file; a runbook of 10,000 tasks has about 2 million.</summary>
    public const int MaxLength = 4_000_000;

    /// <summary>Keys, values, lists and mappings of one file, those inside of aliases counted once per alias.</summary>
    public const int MaxNodes = 400_000;

    /// <summary>Lists and mappings within each other; the language itself needs 4.</summary>
    public const int MaxDepth = 64;

    /// <summary>Keys of one mapping; the largest of the language are <c>env</c> and <c>input_context</c>.</summary>
    public const int MaxKeys = 1_000;

    /// <summary>Aliases (<c>*name</c>) of one file.</summary>
    public const int MaxAliases = 100;
}
