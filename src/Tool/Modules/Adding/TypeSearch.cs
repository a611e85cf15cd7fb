using System.Text.RegularExpressions;

namespace Tofa.Tool.Modules.Adding;

/// <summary>Finds a type in C# without a compiler: enough to tell a slip of the pen from a class that is there.</summary>
internal static class TypeSearch
{
    /// <summary>Whether a file seems to declare a class.</summary>
    /// <param name="source">The file's text.</param>
    /// <param name="type">The full name of the class.</param>
    internal static bool Declares(string source, string type)
    {
        var parts = type.Split('.', '+');
        return HasWords(source, @"(class|record)\s+" + Regex.Escape(parts[^1])) && parts.All(part => HasWords(source, Regex.Escape(part)));
    }

    private static bool HasWords(string source, string words) => Regex.IsMatch(source, $@"\b{words}\b", RegexOptions.CultureInvariant);
}
