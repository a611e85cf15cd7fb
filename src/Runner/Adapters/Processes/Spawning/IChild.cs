namespace Tofa.Runner.Adapters.Processes.Spawning;

/// <summary>A process that this one started: its input is at its end, its outputs are read here.</summary>
internal interface IChild : IDisposable
{
    /// <summary>Its id; on Unix also the id of its session and group.</summary>
    int Id { get; }

    /// <summary>When it was started, in UTC.</summary>
    DateTimeOffset StartedAt { get; }

    /// <summary>What it writes to its standard output.</summary>
    Stream Output { get; }

    /// <summary>What it writes to its standard error.</summary>
    Stream Errors { get; }

    /// <summary>Its exit code, 128 and the number of the signal where one ended it; <c>null</c> where the system does not tell.</summary>
    Task<int?> Exit { get; }
}
