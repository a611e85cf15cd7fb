namespace Tofa.Runner.Modules.Ai;

/// <summary>One failed call of a model server.</summary>
/// <param name="Status">The HTTP status; <c>null</c> where no answer came.</param>
/// <param name="Code">The error code in the body, such as <c>insufficient_quota</c>; <c>null</c> where it has none.</param>
/// <param name="Message">What the server or the network said.</param>
/// <param name="RetryAfter">When the server wants to be asked again; <c>null</c> where it does not say.</param>
internal sealed record CallFailure(int? Status, string? Code, string Message, TimeSpan? RetryAfter);
