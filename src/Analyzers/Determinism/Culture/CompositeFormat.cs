namespace Tofa.Analyzers.Determinism.Culture;

/// <summary>Reads the format strings of <c>string.Format</c>: <c>{0,5:N2}</c>.</summary>
internal static class CompositeFormat
{
    /// <summary>The format of every argument that a text names, in the order of the text; <c>null</c> where it gives none.</summary>
    public static IEnumerable<(int Argument, string? Format)> Items(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            if (open < 0 || open + 1 >= text.Length)
            {
                yield break;
            }

            var close = text.IndexOf('}', open);
            if (text[open + 1] == '{' || close < 0)
            {
                at = open + 2;
                continue;
            }

            var item = text.Substring(open + 1, close - open - 1);
            var colon = item.IndexOf(':');
            var head = colon < 0 ? item : item.Substring(0, colon);
            if (int.TryParse(head.Split(',')[0].Trim(), out var number))
            {
                yield return (number, colon < 0 ? null : item.Substring(colon + 1));
            }

            at = close + 1;
        }
    }
}
