using Tofa.Model.Collections;
using Tofa.Model.Editing.Content;
using Tofa.Model.Editing.Writing;
using Tofa.Model.Problems;

namespace Tofa.Model.Editing.Changing;

/// <summary>Judges what an edit brings, whatever text it is for.</summary>
internal static class NewTexts
{
    /// <summary>Why the edit can be made in no text; <c>null</c> where it can.</summary>
    public static string? Flaw(YamlEdit edit)
    {
        if (edit is AppendMappings { Items.Count: 0 })
            return "there are no items to add; leave the edit out";

        var pairs = PairsOf(edit);
        var texts = edit switch
        {
            SetScalar set => [set.Value],
            AppendMappings append => append.Items.SelectMany(ContentTexts.Of),
            _ => pairs.SelectMany(pair => new[] { pair.Key, pair.Value }),
        };
        if (!texts.All(IsWellFormed))
            return "the new text holds half of a surrogate pair, which no file can hold; cut texts between characters";

        return RepeatedKey(edit, pairs) is { } repeated ? $"the new mapping has the key '{Printable.Of(repeated)}' twice; give it once" : null;
    }

    private static string? RepeatedKey(YamlEdit edit, EquatableArray<KeyValuePair<string, string>> pairs) => edit is AppendMappings append
        ? append.Items.Select(ContentTexts.RepeatedKey).FirstOrDefault(key => key is not null)
        : pairs.GroupBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;

    private static EquatableArray<KeyValuePair<string, string>> PairsOf(YamlEdit edit) => edit switch
    {
        SetMapping set => set.Pairs,
        AppendMapping append => append.Pairs,
        _ => default,
    };

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Characters.IsPair(text, i))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
