using Tofa.Model.Collections;
using Tofa.Model.Editing;

namespace Tofa.Model.Tests.Editing;

/// <summary>Short ways to make an edit and to say what is expected of it.</summary>
internal static class Edits
{
    public static SetScalar Status(string value = "DONE") => new("status", value);

    public static SetMapping LastRun(params string[] keysAndValues) => new("last_run", Pairs(keysAndValues));

    public static AppendMapping Issue(params string[] keysAndValues) => new("issues", Pairs(keysAndValues));

    public static string Apply(string text, YamlEdit edit)
    {
        var result = YamlEditor.Apply(text, edit);
        Assert.Null(result.Refusal);
        return result.Text!;
    }

    public static string Refuse(string text, YamlEdit edit)
    {
        var result = YamlEditor.Apply(text, edit);
        Assert.Null(result.Text);
        return result.Refusal!;
    }

    private static EquatableArray<KeyValuePair<string, string>> Pairs(string[] keysAndValues) =>
        keysAndValues.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1])).ToEquatableArray();
}
