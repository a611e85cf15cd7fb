using Tofa.Model.Problems;
using Tofa.Model.Reading;

namespace Tofa.Model.Validation;

/// <summary>TOFA5032: there has to be a runbook. (An empty one is found by its reader.)</summary>
internal static class RunbookRules
{
    private static readonly Problem NoRunbook = new(
        ProblemKinds.EmptyRunbook, RunbookFile.FileName, default, string.Empty, new[] { $"There is no {RunbookFile.FileName}" });

    /// <summary>Checks the project as a whole.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts) => facts.Runbook is null ? [NoRunbook] : [];
}
