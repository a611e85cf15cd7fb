namespace Tofa.Runner.Modules.Logs;

/// <summary>Which records of the journal a person wants to see.</summary>
/// <param name="TaskId">Of one task, as typed; <c>null</c> for all and those about the run.</param>
/// <param name="Since">From when on, as typed: a duration such as <c>2h</c>, or an instant; <c>null</c> for the beginning.</param>
internal sealed record LogRequest(string? TaskId, string? Since);
