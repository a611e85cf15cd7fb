using Tofa.Analyzers.Tests.Architecture;
using Tofa.Analyzers.Tests.Purity;

namespace Tofa.Analyzers.Tests.Determinism;

public sealed class CultureTests
{
    [Theory]
    [InlineData("_ = price.«ToString»();")]
    [InlineData("_ = price.«ToString»(\"N2\");")]
    [InlineData("_ = maybe?.«ToString»();")]
    [InlineData("_ = 1.5f.«ToString»();")]
    [InlineData("_ = 1.5m.«ToString»(\"C\");")]
    [InlineData("_ = day.«ToString»();")]
    [InlineData("_ = day.«ToString»(\"yyyy-MM-dd\");")]
    [InlineData("_ = day.«ToShortDateString»();")]
    [InlineData("_ = new DateTimeOffset(day).«ToString»(\"g\");")]
    [InlineData("_ = new DateOnly(2024, 1, 1).«ToString»();")]
    [InlineData("_ = TimeSpan.Zero.«ToString»(\"g\");")]
    [InlineData("_ = count.«ToString»(\"N0\");")]
    [InlineData("_ = count.«ToString»(\"#,##0\");")]
    [InlineData("_ = price.«ToString»((IFormatProvider?)null);")]
    [InlineData("_ = Convert.«ToString»(price);")]
    [InlineData("_ = $\"{«price»}\";")]
    [InlineData("_ = $\"{«day»:d} and {text}\";")]
    [InlineData("_ = $\"{«count»:N0}\";")]
    [InlineData("_ = $\"{«maybe»}\";")]
    [InlineData("_ = text + «price»;")]
    [InlineData("_ = «price» + text;")]
    [InlineData("text += «price»;")]
    [InlineData("_ = string.«Format»(\"{0}\", price);")]
    [InlineData("_ = string.«Format»(\"{1:d} {0}\", text, day);")]
    [InlineData("_ = string.«Format»(\"{0:N2}\", count);")]
    [InlineData("_ = string.«Join»(\";\", new[] { 1.5 });")]
    [InlineData("_ = new StringBuilder().«Append»(price);")]
    [InlineData("_ = new StringBuilder().Append($\"{«price»:N2}\");")]
    [InlineData("_ = new StringBuilder().AppendLine($\"{text} {«day»}\");")]
    [InlineData("_ = new StringBuilder().«AppendFormat»(\"{0}\", price);")]
    [InlineData("_ = double.«Parse»(text);")]
    [InlineData("_ = double.«TryParse»(text, out _);")]
    [InlineData("_ = decimal.«Parse»(text, NumberStyles.Number);")]
    [InlineData("_ = int.«Parse»(text, NumberStyles.Number);")]
    [InlineData("_ = DateTime.«Parse»(text);")]
    [InlineData("_ = DateTime.«TryParse»(text, out _);")]
    [InlineData("_ = DateTime.«ParseExact»(text, \"d\", null);")]
    [InlineData("_ = DateOnly.«Parse»(text);")]
    [InlineData("_ = TimeSpan.«Parse»(text);")]
    [InlineData("_ = Convert.«ToDouble»(text);")]
    [InlineData("_ = string.«Compare»(text, text);")]
    [InlineData("_ = string.«Compare»(text, text, true);")]
    [InlineData("_ = text.«CompareTo»(text);")]
    [InlineData("_ = text.«StartsWith»(text);")]
    [InlineData("_ = text.«EndsWith»(text);")]
    [InlineData("_ = text.«IndexOf»(text);")]
    [InlineData("_ = text.«LastIndexOf»(text);")]
    [InlineData("_ = text.StartsWith(text, StringComparison.«CurrentCulture»);")]
    [InlineData("_ = text.«ToUpper»();")]
    [InlineData("_ = text.«ToLower»();")]
    [InlineData("_ = char.«ToUpper»('a');")]
    [InlineData("_ = words.Select(char.«ToUpper»).First();")]
    [InlineData("_ = StringComparer.«CurrentCulture»;")]
    [InlineData("_ = CultureInfo.«CurrentCulture»;")]
    [InlineData("_ = price.ToString(CultureInfo.«CurrentCulture»);")]
    [InlineData("Array.«Sort»(words.Split(' '));")]
    [InlineData("new List<string>().«Sort»();")]
    [InlineData("_ = list.«OrderBy»(w => w);")]
    [InlineData("_ = list.«OrderByDescending»(w => w);")]
    [InlineData("_ = list.OrderBy(w => w.Length).«ThenBy»(w => w);")]
    [InlineData("_ = list.«Order»();")]
    [InlineData("_ = list.«Max»();")]
    [InlineData("_ = list.«Min»(w => w + w);")]
    [InlineData("_ = list.«OrderBy»(w => (1, w));")]
    [InlineData("_ = from w in list orderby «w» select w;")]
    [InlineData("_ = new «SortedDictionary»<string, int>();")]
    [InlineData("SortedSet<string> set = «new»();")]
    [InlineData("_ = Comparer<string>.«Default»;")]
    public Task Module_that_depends_on_the_culture_is_reported(string statement) =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.Culture, In("Modules", statement)));

    [Theory]
    [InlineData("_ = count.ToString();")]
    [InlineData("_ = count.ToString(\"D4\");")]
    [InlineData("_ = count.ToString(\"x8\");")]
    [InlineData("_ = count.ToString(\"000\");")]
    [InlineData("_ = count.ToString(text);")]
    [InlineData("_ = price.ToString(CultureInfo.InvariantCulture);")]
    [InlineData("_ = price.ToString(\"N2\", CultureInfo.InvariantCulture);")]
    [InlineData("_ = day.ToString(\"O\");")]
    [InlineData("_ = day.ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);")]
    [InlineData("_ = TimeSpan.Zero.ToString();")]
    [InlineData("_ = TimeSpan.Zero.ToString(@\"hh\\:mm\");")]
    [InlineData("_ = Guid.Empty.ToString() + true.ToString() + 'a'.ToString() + text.ToString() + DayOfWeek.Friday.ToString();")]
    [InlineData("_ = $\"{count} {text} {Guid.Empty} {true} {DayOfWeek.Friday} {TimeSpan.Zero}\";")]
    [InlineData("_ = $\"{count:D4} {day:O} {count,5}\";")]
    [InlineData("_ = string.Create(CultureInfo.InvariantCulture, $\"{price}\");")]
    [InlineData("_ = FormattableString.Invariant($\"{price}\");")]
    [InlineData("FormattableString later = $\"{price}\";")]
    [InlineData("_ = new StringBuilder().Append(CultureInfo.InvariantCulture, $\"{price}\");")]
    [InlineData("_ = text + count + 'c' + true;")]
    [InlineData("_ = string.Format(\"{0} {1}\", text, count);")]
    [InlineData("_ = string.Format(\"{{0}} {1}\", price, count);")]
    [InlineData("_ = string.Format(CultureInfo.InvariantCulture, \"{0}\", price);")]
    [InlineData("_ = string.Join(\";\", new[] { 1, 2 });")]
    [InlineData("_ = new StringBuilder().Append(count).Append(text);")]
    [InlineData("_ = int.Parse(text) + (int.TryParse(text, out var n) ? n : 0);")]
    [InlineData("_ = int.Parse(text, NumberStyles.HexNumber);")]
    [InlineData("_ = double.Parse(text, CultureInfo.InvariantCulture);")]
    [InlineData("_ = DateTime.ParseExact(text, \"d\", CultureInfo.InvariantCulture);")]
    [InlineData("_ = Guid.Parse(text); _ = bool.Parse(text); _ = Enum.Parse<DayOfWeek>(text);")]
    [InlineData("_ = Convert.ToString(count); _ = Convert.ToInt32(text);")]
    [InlineData("_ = string.Compare(text, text, StringComparison.Ordinal);")]
    [InlineData("_ = string.CompareOrdinal(text, text);")]
    [InlineData("_ = text.StartsWith(text, StringComparison.Ordinal); _ = text.StartsWith('a');")]
    [InlineData("_ = text.IndexOf('a'); _ = text.Contains(text); _ = text.Replace(text, text); _ = text == text; _ = text.Equals(text);")]
    [InlineData("_ = text.ToUpperInvariant(); _ = char.ToLowerInvariant('a'); _ = text.ToUpper(CultureInfo.InvariantCulture);")]
    [InlineData("_ = StringComparer.Ordinal; _ = StringComparer.InvariantCulture;")]
    [InlineData("_ = CultureInfo.InvariantCulture; _ = CultureInfo.GetCultureInfo(\"de\");")]
    [InlineData("Array.Sort(words.Split(' '), StringComparer.Ordinal); Array.Sort(new[] { 1 });")]
    [InlineData("_ = list.OrderBy(w => w, StringComparer.Ordinal).ThenBy(w => w.Length); _ = list.Max(w => w.Length);")]
    [InlineData("_ = new SortedDictionary<string, int>(StringComparer.Ordinal); _ = new SortedSet<int>();")]
    [InlineData("_ = nameof(CultureInfo.CurrentCulture) + \"CurrentCulture\"; // double.Parse(text)")]
    public Task Module_that_does_the_same_everywhere_is_not_reported(string statement) => PureRules.VerifyAsync(In("Modules", statement));

    [Theory]
    [InlineData("Scripts")]
    [InlineData("Adapters")]
    public Task Other_layers_may_speak_to_people(string layer) => PureRules.VerifyAsync(In(layer, "_ = price.ToString(); _ = text.ToUpper(); _ = $\"{day}\";"));

    [Theory]
    [InlineData("price.ToString", "()", "formats", "Double.ToString", "pass CultureInfo.InvariantCulture")]
    [InlineData("text.ToUpper", "()", "changes case", "String.ToUpper", "use ToUpperInvariant or ToLowerInvariant")]
    [InlineData("text.StartsWith", "(text)", "compares", "String.StartsWith", "pass StringComparison.Ordinal")]
    [InlineData("StringComparer.CurrentCulture", "", "compares", "StringComparer.CurrentCulture", "pass StringComparer.Ordinal")]
    [InlineData("StringComparer.CurrentCultureIgnoreCase", "", "compares", "StringComparer.CurrentCultureIgnoreCase", "pass StringComparer.OrdinalIgnoreCase")]
    [InlineData("StringComparison.CurrentCultureIgnoreCase", "", "compares", "StringComparison.CurrentCultureIgnoreCase", "pass StringComparison.OrdinalIgnoreCase")]
    public Task The_message_says_what_to_do(string code, string arguments, string deed, string name, string remedy)
    {
        var marked = code.Replace(".", ".{|#0:", StringComparison.Ordinal) + "|}";
        return PureRules.VerifyAsync(
            "namespace Acme.Modules; class Module { object M(double price, string text) => " + marked + arguments + "; }",
            RuleVerifier.Diagnostic(RuleIds.Culture).WithLocation(0)
                .WithArguments("Module", "Modules", deed, name, remedy)
                .WithMessage($"'Module' belongs to Modules and {deed} by the current culture with '{name}', so the same input gives different results on another machine; {remedy}"));
    }

    [Fact]
    public Task Nothing_is_reported_with_the_rule_off() => PureRules.VerifyOffAsync(RuleIds.Culture, In("Modules", "_ = price.ToString();"));

    private static string In(string layer, string statement) => PureModule.With($$"""
        public static class Module
        {
            public static void M(string text, string words, double price, double? maybe, int count, DateTime day, List<string> list)
            {
                {{statement}}
            }
        }
        """, layer);
}
