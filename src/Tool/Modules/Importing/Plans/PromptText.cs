using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Model.Collections;
using Tofa.Model.Editing.Content;

namespace Tofa.Tool.Modules.Importing.Plans;

/// <summary>Makes a template of a prompt that is meant literally: braces that would begin a placeholder become the value of one.</summary>
internal static partial class PromptText
{
    /// <summary>The prompt and what fills it, as entries of <c>ai_details</c>.</summary>
    internal static IReadOnlyList<ContentEntry> Entries(string prompt)
    {
        var runs = Braces().Matches(prompt).Select(match => match.Length).Distinct().Order().ToList();
        var text = Braces().Replace(prompt, match => $"{{{{{Name(match.Length)}}}}}");
        var values = runs.Select(length => new ContentEntry(Name(length), new TextContent(new string('{', length)))).ToEquatableArray();
        return runs.Count == 0
            ? [new ContentEntry("prompt", new TextContent(text))]
            : [new ContentEntry("prompt", new TextContent(text)), new ContentEntry("input_context", new MapContent(values))];
    }

    private static string Name(int length) => "braces_" + length.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
