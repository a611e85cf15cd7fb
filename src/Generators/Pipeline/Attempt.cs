using Tofa.Generators.Diagnostics;

namespace Tofa.Generators.Pipeline;

/// <summary>The result of work that must not take the whole generator down: an exception in one step would discard every file.</summary>
/// <typeparam name="T">What the work makes.</typeparam>
/// <param name="Value">What it made; <c>null</c> where it failed or had nothing to make.</param>
/// <param name="Error">Why it failed; <c>null</c> where it did not.</param>
internal sealed record Attempt<T>(T? Value, InternalError? Error)
    where T : class;
