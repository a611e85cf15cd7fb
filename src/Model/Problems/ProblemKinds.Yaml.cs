namespace Tofa.Model.Problems;

/// <content>Files that are not the YAML that the reader accepts.</content>
public static partial class ProblemKinds
{
    /// <summary>TOFA5001. Arguments: what is wrong and what to do.</summary>
    public static readonly ProblemKind Syntax = Error(
        "TOFA5001", "File is not valid YAML", "This is not valid YAML, so the rest of the file cannot be read: {0}");

    /// <summary>TOFA5002. Arguments: what there is too much of, the limit.</summary>
    public static readonly ProblemKind LimitExceeded = Error(
        "TOFA5002", "File exceeds a limit", "The file has more than {1} {0}; such a file could stall the editor, so it is not read further: split or simplify it");

    /// <summary>TOFA5003. Arguments: the key.</summary>
    public static readonly ProblemKind DuplicateKey = Error(
        "TOFA5003", "Key is given twice", "Key '{0}' is given twice in this mapping, so one of the two values would be lost; remove one");

    /// <summary>TOFA5081. Arguments: the tag, what is wrong with it here.</summary>
    public static readonly ProblemKind UnknownTag = Error(
        "TOFA5081", "YAML tag does not fit", "'{0}' is a YAML tag {1}, so what was meant would be lost; remove it, or put the whole text in quotes");

    /// <summary>TOFA5031. Arguments: why.</summary>
    public static readonly ProblemKind UnreadableText = Error(
        "TOFA5031", "File is not readable text", "The file is not readable text: {0}; save it as UTF-8");
}
