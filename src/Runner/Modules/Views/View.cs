namespace Tofa.Runner.Modules.Views;

/// <summary>A result that <c>IRender</c> turns into text or JSON; the names of its properties are a promise to scripts.</summary>
/// <param name="Kind">The <c>kind</c> of the JSON document.</param>
internal abstract record View(string Kind)
{
    /// <summary>The exit code that goes with it.</summary>
    public virtual int ExitCode => 0;

    /// <summary>The commands to type next, the likeliest first.</summary>
    public IReadOnlyList<string> NextCommands { get; init; } = [];
}
