using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.Determinism;

/// <summary>
/// What gives another result each time. A seeded <c>Random</c> repeats itself and is not listed; neither is <c>HashCode</c>:
/// it differs between processes, but every hand-written <c>GetHashCode</c> needs it and hash codes are no results.
/// </summary>
internal static class NondeterministicApis
{
    /// <summary>The table; topics complete the sentence "reads …".</summary>
    public static readonly ApiTable Table = ApiTable.Parse(
        """
        P:System.DateTime.Now = the clock
        P:System.DateTime.UtcNow = the clock
        P:System.DateTime.Today = the clock
        P:System.DateTimeOffset.Now = the clock
        P:System.DateTimeOffset.UtcNow = the clock
        P:System.TimeProvider.System = the clock
        P:System.Environment.TickCount = the clock
        P:System.Environment.TickCount64 = the clock
        T:System.Diagnostics.Stopwatch = the clock

        M:System.Random.#ctor() = random numbers
        P:System.Random.Shared = random numbers
        T:System.Security.Cryptography.RandomNumberGenerator+ = random numbers
        M:System.IO.Path.GetRandomFileName = random numbers
        M:System.IO.Path.GetTempFileName = random numbers

        M:System.Guid.NewGuid = a new GUID
        M:System.Guid.CreateVersion7 = a new GUID
        """);

    /// <summary>What a module takes instead.</summary>
    /// <param name="topic">A topic of the table.</param>
    public static string SubstituteFor(string topic) => topic switch
    {
        "the clock" => "the time or a TimeProvider",
        "random numbers" => "a seed or the drawn value",
        _ => "the value",
    };
}
