using Tofa.Model.Baselines;
using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Baselines;

/// <summary>A finding with what a baseline knows it by.</summary>
/// <param name="Violation">As a baseline knows it.</param>
/// <param name="Finding">As the compiler wrote it.</param>
internal sealed record Frozen(Violation Violation, Finding Finding);
