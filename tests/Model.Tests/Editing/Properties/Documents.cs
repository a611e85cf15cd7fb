using FsCheck;
using FsCheck.Fluent;

namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>Generators of documents and of texts to put into them.</summary>
internal static class Documents
{
    /// <summary>Where the random numbers begin: fixed, so that a change of the code and not of the day decides about a test. Another one explores further.</summary>
    public const ulong Seed = 20250501;

    /// <summary>How the random numbers go on; odd.</summary>
    public const ulong Gamma = 7460775682698435215;

    private static readonly string[] Keys = ["id", "status", "name", "depends_on", "a key", "clé", "k-1"];
    private static readonly string[] PlainTexts = ["READY", "a b", "no", "1.0", "it's", "http://x/y", "été", "😀", "null"];
    private static readonly string[] AnyTexts = [.. PlainTexts, "", "a: b", "a #b", " a ", "say \"x\"", "back\\slash", "- a", "{a", "a, b]"];

    /// <summary>Texts to write: every kind that YAML could take for something else, and arbitrary ones without lone surrogates.</summary>
    public static Gen<string> NewText { get; } = Gen.OneOf(
        Gen.Elements(AnyTexts),
        Gen.Elements("two\nlines", "\r\n", "\t", "\u0085", "\u2028", "\uFEFF", "~", "2025-05-01", "<<", "=", "*a", "&a", "!a", "%a", "@a", "---", "...", "? a", ": ", "#"),
        ArbMap.Default.ArbFor<string>().Generator.Select(text => string.Concat((text ?? "").Where(c => !char.IsSurrogate(c)))));

    public static Gen<GeneratedDocument> Document { get; } =
        from format in Format
        from root in Mapping(3, inFlow: false)
        select DocumentWriter.Write(root, format);

    private static Gen<GeneratedFormat> Format =>
        from lineBreak in Gen.Elements("\n", "\r\n", "\r", "\u0085")
        from mappingStep in Gen.Choose(1, 4)
        from listStep in Gen.Choose(0, 4)
        from gap in Gen.Elements(" ", "  ", "\t")
        from flags in Gen.Choose(0, 3)
        select new GeneratedFormat(lineBreak, mappingStep, listStep, gap, (flags & 1) != 0, (flags & 2) != 0);

    private static Gen<bool> Bool => Gen.Elements(true, false);

    private static Gen<GeneratedNode> Node(int depth, bool inFlow)
    {
        var scalar = Scalar(inFlow).Select(node => (GeneratedNode)node);
        return depth == 0
            ? scalar
            : Gen.OneOf(scalar, scalar, Mapping(depth, inFlow).Select(node => (GeneratedNode)node), List(depth, inFlow).Select(node => (GeneratedNode)node));
    }

    private static Gen<GeneratedMapping> Mapping(int depth, bool inFlow) =>
        from flow in inFlow ? Gen.Constant(true) : Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from comment in Bool
        from keys in Gen.Shuffle(Keys)
        from count in Gen.Choose(1, 4)
        from values in Gen.ListOf(Node(depth - 1, flow), count)
        select new GeneratedMapping([.. keys.Zip(values, KeyValuePair.Create)], flow, comment);

    private static Gen<GeneratedList> List(int depth, bool inFlow) =>
        from flow in inFlow ? Gen.Constant(true) : Bool
        from comment in Bool
        from count in Gen.Choose(0, 3)
        from items in Gen.ListOf(Node(depth - 1, flow), count)
        select new GeneratedList([.. items], flow, comment);

    private static Gen<GeneratedScalar> Scalar(bool inFlow) =>
        from notation in inFlow ? Gen.Elements(Notation.Plain, Notation.SingleQuoted, Notation.DoubleQuoted) : Gen.Elements(Enum.GetValues<Notation>())
        from comment in Bool
        from value in Text(notation, inFlow)
        select new GeneratedScalar(value, notation, comment);

    private static Gen<string> Text(Notation notation, bool inFlow) => notation switch
    {
        Notation.Empty => Gen.Constant(""),
        Notation.Literal => Gen.Elements("one", "one\n  two", "# not a comment\nstatus: no"),
        Notation.DoubleQuoted => Gen.OneOf(Gen.Elements(AnyTexts), Gen.Constant("two\nlines")),
        Notation.SingleQuoted => Gen.Elements(AnyTexts),
        _ when inFlow => Gen.Elements("READY", "a b", "no", "1.0", "it's"),
        _ => Gen.Elements(PlainTexts),
    };
}
