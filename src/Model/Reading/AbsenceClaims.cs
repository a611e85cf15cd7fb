using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Problems that say that something is missing. Where a file could not be read to its end they prove nothing and would only bury the real error.</summary>
internal static class AbsenceClaims
{
    private static readonly HashSet<ProblemKind> Kinds =
    [
        ProblemKinds.MissingValue, ProblemKinds.EmptyRunbook, ProblemKinds.MissingSection, ProblemKinds.EmptyInstructions, ProblemKinds.UnknownDependency,
        ProblemKinds.MissingDetailFile, ProblemKinds.UnknownPlaceholder, ProblemKinds.UnusedContextKey, ProblemKinds.EmptyName,
        ProblemKinds.MissingAlternatives, ProblemKinds.UnusedAlternatives, ProblemKinds.UnreachableTask,
    ];

    /// <summary>The problems that a document can prove.</summary>
    public static EquatableArray<Problem> Without(YamlDocument document, IEnumerable<Problem> problems) =>
        document.IsComplete ? SaidOnce(problems).ToEquatableArray() : problems.Where(problem => !Kinds.Contains(problem.Kind)).ToEquatableArray();

    // A comparison such as `!= 0` is a tag to YAML; at a gate it has a message that knows better.
    private static IEnumerable<Problem> SaidOnce(IEnumerable<Problem> problems)
    {
        var all = problems.ToList();
        var conditions = new HashSet<int>(all.Where(problem => problem.Kind == ProblemKinds.BadCondition).Select(problem => problem.Span.Start));
        return all.Where(problem => problem.Kind != ProblemKinds.UnknownTag || !conditions.Contains(problem.Span.Start));
    }

    /// <summary>The problems across files without those that a file which was not read to its end cannot prove.</summary>
    public static IEnumerable<Problem> Without(IEnumerable<YamlDocument> documents, IEnumerable<Problem> problems)
    {
        var broken = new HashSet<string>(documents.Where(document => !document.IsComplete).Select(document => document.Path), StringComparer.Ordinal);
        return broken.Count == 0 ? problems : problems.Where(problem => !broken.Contains(problem.File) || !Kinds.Contains(problem.Kind));
    }
}
