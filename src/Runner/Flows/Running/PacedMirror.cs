using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>
/// Brings the YAML files up to the journal at a pace (ADR 0016): they are for people, who cannot read faster, and writing them after every
/// short task would cost more than the tasks.
/// </summary>
/// <param name="mirror">Writes the files.</param>
/// <param name="clock">Measures the pace.</param>
/// <param name="pace">How often the files are written while nobody is asked anything.</param>
internal sealed class PacedMirror(MirrorWriter mirror, TimeProvider clock, Pace pace)
{
    private long? written;
    private TimeSpan cost;

    /// <summary>How long until the files may be written again; zero where they may be written now.</summary>
    internal TimeSpan DueIn() => pace.Left(written is { } last ? clock.GetElapsedTime(last) : null, cost);

    /// <summary>Writes what the journal is ahead by, whether it is time or not.</summary>
    /// <exception cref="StateException">A file cannot be read or written.</exception>
    internal MirrorOutcome Write(Situation situation)
    {
        var start = clock.GetTimestamp();
        var outcome = mirror.Write(situation);
        written = clock.GetTimestamp();
        cost = clock.GetElapsedTime(start, written.Value);
        return outcome;
    }
}
