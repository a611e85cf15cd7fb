using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Collections;
using Tofa.Model.Editing;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Editing.Properties;

public sealed class EditingProperties
{
    [Fact]
    public void Generated_documents_say_what_they_were_made_to_say() =>
        Check(Documents.Document, document => Assert.Equal(Outline.Of(document.Root), Outline.Read(document.Text)));

    [Fact]
    public void Set_text_reads_back_and_no_other_byte_changes()
    {
        var cases = from document in Documents.Document
                    from place in Gen.Elements(document.Places.ToArray() is { Length: > 0 } places ? places : [default])
                    from value in Documents.NewText
                    where place.Key is not null
                    select (document, place, value);

        Check(cases, test =>
        {
            var (before, (path, span), value) = (test.document.Text, test.place, test.value);
            var after = Edits.Apply(before, new SetScalar(path, value));

            Assert.StartsWith(before[..span.Start], after, StringComparison.Ordinal);
            Assert.EndsWith(before[span.End..], after, StringComparison.Ordinal);
            Assert.Equal(
                Outline.Of(test.document.Root).Select(line => line.StartsWith(path + " = ", StringComparison.Ordinal) ? Outline.Scalar(path, value) : line),
                Outline.Read(after));
            Assert.Equal(after, Edits.Apply(after, new SetScalar(path, value)));
        });
    }

    [Fact]
    public void New_key_is_inserted_and_no_byte_is_removed() =>
        Check(Places(node => node is GeneratedMapping), test =>
        {
            var path = YamlPath.Key(test.Path, "new");
            Inserts(test.Document, new SetScalar(path, test.Text), [Outline.Scalar(path, test.Text)]);
            var pairs = new[] { KeyValuePair.Create("at", test.Text), KeyValuePair.Create("by", "me") };
            Inserts(test.Document, new SetMapping(path, pairs.ToEquatableArray()), Outline.Mapping(path, pairs));
            Inserts(test.Document, new AppendMapping(path, pairs.ToEquatableArray()), [Outline.List(path), .. Outline.Mapping(YamlPath.Item(path, 0), pairs)]);
        });

    [Fact]
    public void New_item_is_added_to_a_list() =>
        Check(Places(node => node is GeneratedList), test =>
        {
            var pairs = new[] { KeyValuePair.Create("at", test.Text), KeyValuePair.Create("by", "me") };
            var item = Outline.Mapping(YamlPath.Item(test.Path, ((GeneratedList)test.Node).Items.Count), pairs);

            var result = YamlEditor.Apply(test.Document.Text, new AppendMapping(test.Path, pairs.ToEquatableArray()));

            Assert.True(result.Text is not null || MayRefuse(test.Document), result.Refusal);
            if (result.Text is not null)
                Assert.Equal(Outline.Of(test.Document.Root).Concat(item).Order(StringComparer.Ordinal), Outline.Read(result.Text).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Mapping_is_replaced_and_nothing_else() =>
        Check(Places(node => node is GeneratedMapping), test =>
        {
            var pairs = new[] { KeyValuePair.Create("at", test.Text), KeyValuePair.Create("by", "me") };
            var expected = Outline.Of(test.Document.Root)
                .Where(line => line != test.Path + " {}" && !line.StartsWith(test.Path + ".", StringComparison.Ordinal) && !line.StartsWith(test.Path + "[", StringComparison.Ordinal))
                .Concat(Outline.Mapping(test.Path, pairs));
            if (test.Path.Length == 0)
                return;

            var after = Edits.Apply(test.Document.Text, new SetMapping(test.Path, pairs.ToEquatableArray()));

            Assert.Equal(expected.Order(StringComparer.Ordinal), Outline.Read(after).Order(StringComparer.Ordinal));
            Assert.Equal(after, Edits.Apply(after, new SetMapping(test.Path, pairs.ToEquatableArray())));
        });

    [Fact]
    public void Edits_together_are_the_edits_one_by_one()
    {
        var cases = from document in Documents.Document
                    from paths in Gen.SubListOf(document.Places.Keys.Append("new").Append("new").ToArray())
                    from values in Gen.ListOf(Documents.NewText, paths.Count)
                    select (document.Text, Edits: paths.Zip(values, (path, value) => new SetScalar(path, value)).ToList());

        Check(cases, test =>
        {
            var oneByOne = test.Edits.Aggregate(new EditResult(test.Text, null), (result, edit) => result.Text is null ? result : YamlEditor.Apply(result.Text, edit));

            var together = YamlEditor.ApplyAll(test.Text, test.Edits);

            // Compared by content: where the first of the edits removes a text's only line break, the second one by itself cannot know it any more.
            Assert.Equal(oneByOne.Refusal, together.Refusal);
            if (together.Text is not null)
                Assert.Equal(Outline.Read(oneByOne.Text!), Outline.Read(together.Text));
        });
    }

    private static void Inserts(GeneratedDocument document, YamlEdit edit, IEnumerable<string> lines)
    {
        var (before, result) = (document.Text, YamlEditor.Apply(document.Text, edit));
        Assert.True(result.Text is not null || MayRefuse(document), result.Refusal);
        if (result.Text is not { } after)
            return;

        var common = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(IsSubsequenceFrom(before, after, common), "a byte was removed");
        Assert.Equal(Outline.Of(document.Root).Concat(lines).Order(StringComparer.Ordinal), Outline.Read(after).Order(StringComparer.Ordinal));
    }

    private static bool IsSubsequenceFrom(string before, string after, int common)
    {
        var next = common;
        foreach (var c in after.Skip(common))
            next += next < before.Length && before[next] == c ? 1 : 0;

        return next == before.Length;
    }

    // A block scalar that ends a file without a last line break takes up whatever line is put below it.
    private static bool MayRefuse(GeneratedDocument document) =>
        document.Text.Contains("|-", StringComparison.Ordinal) && document.Text[^1] is not ('\n' or '\r' or '\u0085' or '\u2028');

    private static Gen<Place> Places(Func<GeneratedNode, bool> isWanted) =>
        from document in Documents.Document
        let nodes = Nodes(document.Root, "").Where(pair => isWanted(pair.Node)).ToArray()
        where nodes.Length > 0
        from node in Gen.Elements(nodes)
        from text in Documents.NewText
        select new Place(document, node.Path, node.Node, text);

    private static IEnumerable<(string Path, GeneratedNode Node)> Nodes(GeneratedNode node, string path) => node switch
    {
        GeneratedMapping mapping => [(path, node), .. mapping.Entries.SelectMany(entry => Nodes(entry.Value, YamlPath.Key(path, entry.Key)))],
        GeneratedList list => [(path, node), .. list.Items.SelectMany((item, i) => Nodes(item, YamlPath.Item(path, i)))],
        _ => [(path, node)],
    };

    private static void Check<T>(Gen<T> cases, Action<T> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithReplay(Documents.Seed, Documents.Gamma).WithMaxTest(300), Prop.ForAll(cases.ToArbitrary(), holds));

    private sealed record Place(GeneratedDocument Document, string Path, GeneratedNode Node, string Text);
}
