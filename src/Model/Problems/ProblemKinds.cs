using Tofa.Model.Collections;

namespace Tofa.Model.Problems;

/// <summary>Every kind of mistake in a runbook. The analyzers, the runner and the rule pages are all made from these rows.</summary>
public static partial class ProblemKinds
{
    /// <summary>All kinds, by id.</summary>
    public static EquatableArray<ProblemKind> All =>
        new[]
        {
            Syntax, LimitExceeded, DuplicateKey, UnknownTag,
            UnknownKey, WrongNode, MissingValue, NotAllowedValue,
            DuplicateId, RepeatedItem, UnknownDependency, SelfDependency, DependencyCycle,
            MissingDetailFile, MissingSummaryFile, MissingTemplate, BadOutputSchema, IdMismatch, TypeMismatch, StatusDrift,
            MissingSection, EmptyInstructions, UnusedSection,
            UnknownPlaceholder, UnusedContextKey, TemplateSyntax,
            EmptyName, OddId, BadPath, UnnamedDetailFile, DependenciesDiffer,
            BadDuration, BadScriptType, ConflictingForms, UnreadableText, EmptyRunbook,
            BrokenSection, BadDelimiters, MissingPartial, EndlessPartial, NoText, MixedValues, BadTaskOutput,
            BadCondition, DecidedCondition, MisspeltGate, BadPause, UnknownFact, BadCertainty, MissingAlternatives, UnusedAlternatives, GatesOfNoTask, UngatedType,
            SharedArtifact, UnreachableTask, BadTimestamp, UnknownEvent, MisspeltModel, TextAsCondition, UnportablePath, UnwritableState,
        }.Concat(OfCode).OrderBy(kind => kind.Id, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Whether a problem of this kind means that the rest of its file was not read.</summary>
    internal static bool EndsReading(ProblemKind kind) => kind == Syntax || kind == LimitExceeded || kind == UnreadableText;

    private static ProblemKind Error(string id, string title, string messageFormat) => new(id, title, messageFormat, ProblemSeverity.Error);

    private static ProblemKind Warning(string id, string title, string messageFormat) => new(id, title, messageFormat, ProblemSeverity.Warning);
}
