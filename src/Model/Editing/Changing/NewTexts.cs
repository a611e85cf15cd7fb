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

        var contents = ContentsOf(edit).ToList();
        if (!contents.SelectMany(ContentTexts.Of).All(IsWellFormed))
            return "the new text holds half of a surrogate pair, which no file can hold; cut texts between characters";

        var repeated = contents.Select(ContentTexts.RepeatedKey).FirstOrDefault(key => key is not null);
        return repeated is null ? null : $"the new mapping has the key '{Printable.Of(repeated)}' twice; give it once";
    }

    private static IEnumerable<YamlContent> ContentsOf(YamlEdit edit) => edit switch
    {
        SetScalar set => [new TextContent(set.Value)],
        SetMapping set => [MapContent.Of(set.Pairs)],
        AppendMapping append => [MapContent.Of(append.Pairs)],
        AppendMappings append => append.Items,
        _ => throw new ArgumentOutOfRangeException(nameof(edit)),
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
