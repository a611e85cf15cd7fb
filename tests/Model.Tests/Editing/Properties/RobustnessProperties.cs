using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Collections;
using Tofa.Model.Editing;

namespace Tofa.Model.Tests.Editing.Properties;

public sealed class RobustnessProperties
{
    private static readonly string[] Fragments =
    [
        "status", "last_run", "issues", "a", ":", ": ", " ", "  ", "\n", "\n", "\r", "\r\n", "\t", "-", "- ", "?", "? ", "[", "]", "{", "}", ",", "#", " #", "&a ", "*a",
        "!!str ", "!", "|", ">", "|-\n", "|+2\n", "'", "\"", "%YAML 1.2\n", "---\n", "...\n", "<<: ", "\u0085", "\u2028", "\uFEFF", "😀", "\0", "\uD83D", "@", "`", "\\", "null",
    ];

    private static readonly YamlEdit[] Attempts =
    [
        new SetScalar("status", "DONE"), new SetScalar("status", "a: b\n"), new SetScalar("a[0]", "x"), new SetScalar("a.status", "x"),
        new SetMapping("last_run", Pairs), new SetMapping("a", default), new AppendMapping("issues", Pairs), new AppendMapping("a", default), new AppendMapping("last_run[1]", Pairs),
    ];

    private static EquatableArray<KeyValuePair<string, string>> Pairs => new[] { KeyValuePair.Create("at", "noon") }.ToEquatableArray();

    private static Gen<string> Damaged =>
        from document in Documents.Document
        from fragment in Gen.Elements(Fragments)
        from place in Gen.Choose(0, document.Text.Length)
        from length in Gen.Choose(0, Math.Min(3, document.Text.Length - place))
        select document.Text.Remove(place, length).Insert(place, fragment);

    [Fact]
    public void No_text_makes_the_editor_throw() =>
        Check(Gen.Elements(Fragments).ArrayOf().Select(string.Concat), 1500);

    [Fact]
    public void No_damage_to_a_document_makes_the_editor_throw() => Check(Damaged, 500);

    [Fact]
    public void Damaged_document_that_is_still_edited_changes_only_where_it_should() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithReplay(Documents.Seed, Documents.Gamma).WithMaxTest(1000), Prop.ForAll(Damaged.ToArbitrary(), text =>
        {
            if (YamlEditor.Apply(text, new SetScalar("status", "edited")).Text is not { } after || Outline.TryRead(text) is not { } before)
                return;

            static bool IsElsewhere(string line) => !line.StartsWith("status = ", StringComparison.Ordinal);
            Assert.Contains("status = edited", Outline.Read(after));
            Assert.Equal(before.Where(IsElsewhere), Outline.Read(after).Where(IsElsewhere));
        }));

    private static void Check(Gen<string> texts, int count)
    {
        var property = Prop.ForAll(texts.ToArbitrary(), text => Array.ForEach(Attempts, edit =>
        {
            var result = YamlEditor.Apply(text, edit);
            Assert.True((result.Text is null) != (result.Refusal is null));
            if (result.Text is not null && edit is SetScalar)
                Assert.Equal(result.Text, YamlEditor.Apply(result.Text, edit).Text);
        }));
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithReplay(Documents.Seed, Documents.Gamma).WithMaxTest(count), property);
    }
}
