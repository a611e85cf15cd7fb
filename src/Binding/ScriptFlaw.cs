using Tofa.Model.Problems;

namespace Tofa.Binding;

/// <summary>One reason why a name in <c>script_details.script</c> is not a script that can be created, or should not be.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Arguments">The values for its message.</param>
internal sealed record ScriptFlaw(ProblemKind Kind, params string[] Arguments);
