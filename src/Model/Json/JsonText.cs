namespace Tofa.Model.Json;

/// <summary>Decides whether a text is one JSON document (RFC 8259) without turning it into values: a model's answer is checked, never deserialized.</summary>
public static class JsonText
{
    /// <summary>Deeper nesting than this is refused.</summary>
    public const int DeepestNesting = 256;

    /// <summary>The first flaw; <c>null</c> where the text is JSON.</summary>
    public static JsonFlaw? FindFlaw(string text)
    {
        var scanner = new JsonScanner(text);
        var open = new Stack<char>();
        while (true)
        {
            if (!BeginValue(scanner, open, out var isComplete))
                return scanner.Flaw;

            while (isComplete)
            {
                if (open.Count == 0)
                    return scanner.ExpectEnd() ? null : scanner.Flaw;

                if (scanner.Take(','))
                {
                    if (open.Peek() == '}' && !scanner.TakeName())
                        return scanner.Flaw;

                    isComplete = false;
                }
                else if (!scanner.Expect(open.Peek(), $"',' or '{open.Peek()}'"))
                {
                    return scanner.Flaw;
                }
                else
                {
                    open.Pop();
                }
            }
        }
    }

    private static bool BeginValue(JsonScanner scanner, Stack<char> open, out bool isComplete)
    {
        isComplete = true;
        var closing = scanner.Take('{') ? '}' : scanner.Take('[') ? ']' : (char?)null;
        if (closing is not { } end)
            return scanner.TakeScalar();

        if (scanner.Take(end))
            return true;

        if (open.Count == DeepestNesting)
            return scanner.Fail($"at most {DeepestNesting} levels of nesting");

        open.Push(end);
        isComplete = false;
        return end == ']' || scanner.TakeName();
    }
}
