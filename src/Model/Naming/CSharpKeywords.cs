namespace Tofa.Model.Naming;

/// <summary>The words that are never a C# identifier. Contextual keywords such as <c>record</c> are: they name types in old code.</summary>
internal static class CSharpKeywords
{
    private const string Words =
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit " +
        "extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out " +
        "override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw " +
        "true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while";

    /// <summary>All of them, in the order of the alphabet.</summary>
    public static readonly IReadOnlyList<string> Listed = Words.Split(' ');

    private static readonly HashSet<string> All = new(Listed, StringComparer.Ordinal);

    /// <summary>Whether a word is reserved. Case counts.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
