namespace Tofa.Model.Problems;

/// <summary>How much a problem matters.</summary>
public enum ProblemSeverity
{
    /// <summary>The runbook can run, but probably does not say what its author meant.</summary>
    Warning,

    /// <summary>The runbook cannot run.</summary>
    Error,
}
