using System.Text.RegularExpressions;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Tests.Templates;

/// <summary>The language once more, as simply as it can be said: lines by a regular expression, names looked up in the values, no types, no tree.</summary>
public sealed partial class MustacheOracle
{
    private readonly string[] tokens;
    private readonly Stack<ContextValue> levels = new();
    private int next;

    private MustacheOracle(string[] tokens) => this.tokens = tokens;

    public static string Render(string template, IEnumerable<ContextValue> context)
    {
        var oracle = new MustacheOracle(Tag().Split(OwnLine().Replace(template, "$1")));
        oracle.levels.Push(new ContextValue("", null, null) { Kind = ContextKind.Map, Parts = context.ToArray() });
        return oracle.Part(isShown: true);
    }

    private string Part(bool isShown)
    {
        var shown = "";
        while (next < tokens.Length)
        {
            var token = tokens[next++];
            var name = token.Trim('{', '}', '#', '^', '/', ' ');
            if (token.StartsWith("{{/", StringComparison.Ordinal))
                break;

            if (token.StartsWith("{{#", StringComparison.Ordinal))
                shown += Section(name, isShown);
            else if (token.StartsWith("{{^", StringComparison.Ordinal))
                shown += Part(isShown && !IsTrue(Find(name)));
            else if (token.StartsWith("{{!", StringComparison.Ordinal))
                continue;
            else if (token.StartsWith("{{", StringComparison.Ordinal))
                shown += Find(name)?.Text ?? "";
            else
                shown += token;
        }

        return isShown ? shown : "";
    }

    private string Section(string name, bool isShown)
    {
        var value = isShown ? Find(name) : null;
        var (start, shown) = (next, Part(isShown: false));
        foreach (var item in value is { Kind: ContextKind.List } list ? list.Parts.ToArray() : IsTrue(value) ? [value!] : [])
        {
            next = start;
            levels.Push(item);
            shown += Part(isShown: true);
            levels.Pop();
        }

        return shown;
    }

    private ContextValue? Find(string name)
    {
        if (name == ".")
            return levels.Peek();

        var keys = name.Split('.');
        var value = levels.Select(level => In(level, keys[0])).FirstOrDefault(found => found is not null);
        return keys.Skip(1).Aggregate(value, (found, key) => found is null ? null : In(found, key));
    }

    private static ContextValue? In(ContextValue map, string key) => map.Kind == ContextKind.Map ? map.Parts.FirstOrDefault(part => part.Key == key) : null;

    private static bool IsTrue(ContextValue? value) => value?.Kind switch
    {
        null => false,
        ContextKind.Text => value.Text != "",
        ContextKind.Flag => value.Text == "true",
        ContextKind.List => value.Parts.Count > 0,
        _ => true,
    };

    [GeneratedRegex(@"^[ \t]*(\{\{[#^/!][^}]*\}\})[ \t]*(?:\r?\n|\z)", RegexOptions.Multiline)]
    private static partial Regex OwnLine();

    [GeneratedRegex(@"(\{\{\{[^}]*\}\}\}|\{\{[^}]*\}\})")]
    private static partial Regex Tag();
}
