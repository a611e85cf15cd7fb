namespace Tofa.Analyzers.Dependencies;

/// <summary>Receives the uses that the engine finds, in no promised order and possibly more than once.</summary>
internal interface IUseSink
{
    /// <summary>Takes one use.</summary>
    void Take(in SymbolUse use);
}
