namespace Tofa.Analyzers.Dependencies;

/// <summary>Hears of uses in two passes: the first is cheap and its places are rough, the second is only run where the first asks for it.</summary>
internal interface IUseListener
{
    /// <summary>Receives every use. Never called concurrently.</summary>
    IUseSink First { get; }

    /// <summary>Receives the uses of the units that called for it, at their exact places.</summary>
    IUseSink Second { get; }

    /// <summary>Whether a use since the last call asks for the second pass.</summary>
    bool TakeAlarm();
}
