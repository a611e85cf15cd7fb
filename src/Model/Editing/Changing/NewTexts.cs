using Tofa.Model.Collections;
using Tofa.Model.Editing.Writing;
using Tofa.Model.Problems;

namespace Tofa.Model.Editing.Changing;

/// <summary>Judges what an edit brings, whatever text it is for.</summary>
internal static class NewTexts
{
    /// <summary>Why the edit can be made in no text; <c>null</c> where it can.</summary>
    public static string? Flaw(YamlEdit edit)
    {
        var pairs = PairsOf(edit);
        var texts = edit is SetScalar set ? [set.Value] : pairs.SelectMany(pair => new[] { pair.Key, pair.Value });
        if (!texts.All(IsWellFormed))
            return "the new text holds half of a surrogate pair, which no file can hold; cut texts between characters";

        var repeated = pairs.GroupBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return repeated is null ? null : $"the new mapping has the key '{Printable.Of(repeated.Key)}' twice; give it once";
    }

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
