namespace Tofa.Runner.Modules.Ai;

/// <summary>What reading a recording gave.</summary>
/// <param name="Recording">The recording; <c>null</c> where there are errors.</param>
/// <param name="Errors">Every error with its place.</param>
internal sealed record RecordingReading(Recording? Recording, IReadOnlyList<string> Errors);
