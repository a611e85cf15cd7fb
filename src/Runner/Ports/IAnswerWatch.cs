namespace Tofa.Runner.Ports;

/// <summary>Sees that somebody put an answer where the manual relay waits for it.</summary>
internal interface IAnswerWatch
{
    /// <summary>Remembers what is there now.</summary>
    /// <exception cref="StateException">The folder cannot be read.</exception>
    void Remember();

    /// <summary>Whether something else is there by now.</summary>
    /// <exception cref="StateException">The folder cannot be read.</exception>
    bool HasChanged();
}
