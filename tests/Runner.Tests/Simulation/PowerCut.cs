namespace Tofa.Runner.Tests.Simulation;

/// <summary>The simulated process dies here.</summary>
internal sealed class PowerCut : Exception;
