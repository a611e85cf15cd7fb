namespace Tofa.Runner.Modules.Views;

/// <summary>What may be typed at a place of a command line.</summary>
/// <param name="Words">In the order in which they are offered.</param>
internal sealed record WordsView(IReadOnlyList<string> Words) : View("words");
