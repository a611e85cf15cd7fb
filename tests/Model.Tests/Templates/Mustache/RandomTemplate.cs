using System.Globalization;
using System.Text;

namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>A template and a context made up from a number: well-formed, with names that mostly fit, and with text that parsers stumble over.</summary>
public sealed class RandomTemplate
{
    private static readonly string[] Texts = ["a", " ", "  ", "\t", "\n", "\n\n", "\r\n", "x: {y}", "}}", "}", "\\", "\"", "é", "\ud83c\udf27", "\u2028", "%>", "'"];
    private static readonly string[] Values = ["", "x", "{{a}}", "{{#l}}", "two\nlines", "}}", "\u0085", "\"\\", "é", "\ud83c\udf27"];
    private static readonly string[] Names = ["a", "n", "d", "t", "f", "e", "l", "m", "r", "o", ".", "k", "m.k", "m.in.k", "m.l", "in", "s", "s.k", "a.b", "nowhere"];

    private readonly Random random;
    private readonly bool isUniform;
    private readonly StringBuilder template = new();

    private RandomTemplate(int seed, bool isUniform)
    {
        (random, this.isUniform) = (new Random(seed), isUniform);
        Context = $"{{ a: {Text()}, n: {Number()}, d: {Number()}.50, t: true, f: false, e: [], l: {List(Text)}, m: {Map()}, r: {List(Record)}, o: {List(() => List(Number))} }}";
        Write(3);
    }

    /// <summary>The <c>input_context</c> as YAML.</summary>
    public string Context { get; }

    /// <summary>The prompt.</summary>
    public string Template => template.ToString();

    /// <param name="seed">The number.</param>
    /// <param name="isUniform">Whether all maps in a list have the same keys.</param>
    public static RandomTemplate Of(int seed, bool isUniform) => new(seed, isUniform);

    private void Write(int depth)
    {
        for (var parts = random.Next(1, 7); parts > 0; parts--)
        {
            var name = Names[random.Next(Names.Length)];
            switch (random.Next(depth == 0 ? 5 : 9))
            {
                case 0 or 1:
                    template.Append(Texts[random.Next(Texts.Length)]);
                    break;
                case 2:
                    template.Append("{{").Append(name).Append("}}");
                    break;
                case 3:
                    template.Append("{{{ ").Append(name).Append(" }}}");
                    break;
                case 4:
                    template.Append("{{! ").Append(name).Append(" }}");
                    break;
                case var sign:
                    template.Append(sign == 5 ? "{{^" : "{{#").Append(name).Append("}}").Append(LineEnd());
                    Write(depth - 1);
                    template.Append(LineEnd()).Append("{{/").Append(name).Append("}}").Append(LineEnd());
                    break;
            }
        }
    }

    private string LineEnd() => random.Next(3) switch { 0 => "\n", 1 => "\r\n", _ => string.Empty };

    private string Text() => '"' + string.Concat(Values[random.Next(Values.Length)].EnumerateRunes().Select(rune => @"\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture))) + '"';

    private string Number() => random.Next(-3, 1000).ToString(CultureInfo.InvariantCulture);

    private string Map() => $"{{ k: {Text()}, in: {{ k: {Text()} }}, l: {List(Text)} }}";

    private string Record()
    {
        string[] entries = [$"k: {Text()}", $"n: {Number()}", $"d: {Number()}.5", $"t: {(random.Next(2) == 0 ? "true" : "false")}", $"l: {List(Number)}", $"s: {{ k: {Text()} }}"];
        return "{ " + string.Join(", ", isUniform ? entries : entries.Where(_ => random.Next(3) > 0)) + " }";
    }

    private string List(Func<string> item) => "[" + string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => isUniform || random.Next(6) > 0 ? item() : "~")) + "]";
}
