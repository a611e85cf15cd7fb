using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Tool.Modules.Adding;

/// <summary>What to add, and how.</summary>
/// <param name="Addition">What.</param>
/// <param name="Invocation">How this person starts the tool in the project.</param>
/// <param name="IsDry">Whether to say what would be written, and write nothing.</param>
internal sealed record AddRequest(Addition Addition, Invocation Invocation, bool IsDry);
