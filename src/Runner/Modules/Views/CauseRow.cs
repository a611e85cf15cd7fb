namespace Tofa.Runner.Modules.Views;

/// <summary>One task in the way of another.</summary>
/// <param name="Id">The task.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Status">One of the six statuses.</param>
/// <param name="Depth">Over how many dependencies it is reached, from 1; 0 where it is none of them and stops every run.</param>
/// <param name="WaitsFor">What it waits for itself.</param>
/// <param name="Reason">Why it does not go on; <c>null</c> where it only waits for others.</param>
internal sealed record CauseRow(string Id, string Name, string Status, int Depth, IReadOnlyList<string> WaitsFor, string? Reason);
