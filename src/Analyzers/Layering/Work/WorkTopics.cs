namespace Tofa.Analyzers.Layering.Work;

/// <summary>The kinds of work as messages name them; each completes both "holds logic: …" and "does the work itself: …".</summary>
internal static class WorkTopics
{
    /// <summary>Not to be judged, and neither is anything inside.</summary>
    public const string Spared = "";

    /// <summary>Calculating with numbers.</summary>
    public const string Arithmetic = "arithmetic";

    /// <summary>Taking text apart or changing it.</summary>
    public const string Text = "text processing";

    /// <summary>Putting data together as text.</summary>
    public const string TextBuilding = "string building";

    /// <summary>A query with LINQ.</summary>
    public const string Query = "a LINQ query";

    /// <summary>A loop.</summary>
    public const string Loop = "a loop";

    /// <summary>Handling of failures.</summary>
    public const string FailureHandling = "try/catch";

    /// <summary>Decisions inside of decisions.</summary>
    public const string Nesting = "nested branching";
}
