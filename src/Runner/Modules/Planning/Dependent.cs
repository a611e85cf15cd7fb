namespace Tofa.Runner.Modules.Planning;

/// <summary>A task that waits for another.</summary>
/// <param name="Number">Its number.</param>
/// <param name="RequiresDone">Whether the other has to be DONE, because SKIPPED is not enough.</param>
internal readonly record struct Dependent(int Number, bool RequiresDone);
