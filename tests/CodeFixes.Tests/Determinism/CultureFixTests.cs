using Tofa.Analyzers;
using Tofa.CodeFixes.Determinism.Culture;
using Tofa.CodeFixes.Tests.Purity;

namespace Tofa.CodeFixes.Tests.Determinism;

public sealed class CultureFixTests
{
    [Theory]
    [InlineData("price.«ToString»()", "price.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("price.«ToString»(\"N2\")", "price.ToString(\"N2\", CultureInfo.InvariantCulture)")]
    [InlineData("price.«ToString»(\"N2\", null)", "price.ToString(\"N2\", CultureInfo.InvariantCulture)")]
    [InlineData("double.«Parse»(text)", "double.Parse(text, CultureInfo.InvariantCulture)")]
    [InlineData("double.«TryParse»(text, out price)", "double.TryParse(text, CultureInfo.InvariantCulture, out price)")]
    [InlineData("DateTime.«ParseExact»(text, \"d\", null)", "DateTime.ParseExact(text, \"d\", CultureInfo.InvariantCulture)")]
    [InlineData("string.«Format»(\"{0}\", price)", "string.Format(CultureInfo.InvariantCulture, \"{0}\", price)")]
    [InlineData("Convert.«ToDouble»(text)", "Convert.ToDouble(text, CultureInfo.InvariantCulture)")]
    [InlineData("$\"{«price»}\"", "string.Create(CultureInfo.InvariantCulture, $\"{price}\")")]
    [InlineData("$\"{«price»} of {«day»:d}\"", "string.Create(CultureInfo.InvariantCulture, $\"{price} of {day:d}\")")]
    [InlineData("$\"{price.«ToString»()} of {«day»:d}\"", "string.Create(CultureInfo.InvariantCulture, $\"{price.ToString(CultureInfo.InvariantCulture)} of {day:d}\")")]
    [InlineData("new StringBuilder().Append($\"{«price»}\")", "new StringBuilder().Append(CultureInfo.InvariantCulture, $\"{price}\")")]
    [InlineData("text + «price»", "text + price.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("text + («price * 2»)", "text + (price * 2).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("text.«ToUpper»()", "text.ToUpperInvariant()")]
    [InlineData("char.«ToLower»('A')", "char.ToLowerInvariant('A')")]
    [InlineData("price.ToString(CultureInfo.«CurrentCulture»)", "price.ToString(CultureInfo.InvariantCulture)")]
    public Task Invariant_culture_is_passed(string before, string after) =>
        PurityFix.ChangesAsync<CultureFix>(RuleIds.Culture, In(before), In(after), nameof(CultureEditKind.InvariantCulture));

    [Theory]
    [InlineData("text.«StartsWith»(\"a\")", "text.StartsWith(\"a\", StringComparison.Ordinal)")]
    [InlineData("text.«IndexOf»(\"a\", 1)", "text.IndexOf(\"a\", 1, StringComparison.Ordinal)")]
    [InlineData("string.«Compare»(text, text)", "string.Compare(text, text, StringComparison.Ordinal)")]
    [InlineData("text.StartsWith(text, StringComparison.«CurrentCultureIgnoreCase»)", "text.StartsWith(text, StringComparison.OrdinalIgnoreCase)")]
    [InlineData("list.«OrderBy»(w => w)", "list.OrderBy(w => w, StringComparer.Ordinal)")]
    [InlineData("list.«Order»()", "list.Order(StringComparer.Ordinal)")]
    [InlineData("new «SortedDictionary»<string, int>()", "new SortedDictionary<string, int>(StringComparer.Ordinal)")]
    public Task Ordinal_comparison_is_passed(string before, string after) =>
        PurityFix.ChangesAsync<CultureFix>(RuleIds.Culture, In(before), In(after), nameof(CultureEditKind.Ordinal));

    [Theory]
    [InlineData("text.«CompareTo»(text)")]
    [InlineData("string.«Compare»(text, text, true)")]
    [InlineData("day.«ToShortDateString»()")]
    [InlineData("list.«OrderBy»(w => (1, w))")]
    [InlineData("string.«Join»(\";\", new[] { 1.5 })")]
    [InlineData("double.«Parse»(s: text)")]
    public Task Nothing_is_offered_where_no_overload_takes_it(string code) => PurityFix.RefusesAsync<CultureFix>(RuleIds.Culture, In(code));

    [Fact]
    public Task Import_is_added_where_it_is_missing() => PurityFix.ChangesAsync<CultureFix>(
        RuleIds.Culture,
        "using System;\n\nnamespace Acme.Modules\n{\n    public static class Module\n    {\n        public static string M(double price) => price.«ToString»();\n    }\n}\n",
        "using System;\nusing System.Globalization;\n\nnamespace Acme.Modules\n{\n    public static class Module\n    {\n        public static string M(double price) => price.ToString(CultureInfo.InvariantCulture);\n    }\n}\n");

    [Theory]
    [InlineData("", "using System.Globalization;\n\n")]
    [InlineData("// The head.\nusing Acme;\n", "// The head.\nusing System.Globalization;\nusing Acme;\n")]
    [InlineData("using System;\nusing System.Text;\n", "using System;\nusing System.Globalization;\nusing System.Text;\n")]
    [InlineData("using System;\r\nusing Acme;\r\n", "using System;\r\nusing System.Globalization;\r\nusing Acme;\r\n")]
    public Task Import_goes_where_it_belongs(string before, string after)
    {
        const string Module = "namespace Acme.Modules { public static class Module { public static string M(double price) => price.";
        return PurityFix.ChangesAsync<CultureFix>(
            RuleIds.Culture, before + Module + "«ToString»(); } }", after + Module + "ToString(CultureInfo.InvariantCulture); } }");
    }

    private static string In(string code) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;

        namespace Acme.Modules
        {
            public static class Module
            {
                public static object M(string text, double price, DateTime day, List<string> list) => {{code}};
            }
        }
        """;
}
