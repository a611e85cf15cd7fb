namespace Tofa.Analyzers.Dependencies;

/// <summary>Gathers uses for a rule that judges the compilation as a whole. Called concurrently, in no promised order.</summary>
internal interface IUseCollector : IUseSink
{
    /// <summary>Whether it wants the uses of types that lie in no layer, no capability and no pure core.</summary>
    bool WantsUnplaced { get; }
}
