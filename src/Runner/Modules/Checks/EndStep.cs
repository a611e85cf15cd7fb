using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Checks;

/// <summary>What follows the judging of a task's result: a closed set.</summary>
internal abstract record EndStep
{
    private EndStep()
    {
    }

    /// <summary>Nobody is asked.</summary>
    /// <param name="Result">How the attempt ends.</param>
    internal sealed record End(ExecutionResult Result) : EndStep;

    /// <summary>A person decides.</summary>
    /// <param name="Reasons">Why, in lines.</param>
    internal sealed record Ask(IReadOnlyList<string> Reasons) : EndStep;
}
