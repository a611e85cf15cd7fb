using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Collections;
using Tofa.Model.Fingerprints;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Tests.Fingerprints;

public sealed class FingerprintSensitivityTests
{
    // Few and short texts, so that many pairs are equal and many differ only in where one value ends and the next begins.
    private static readonly Gen<string> Short = Gen.Elements("", "a", "b", "ab", "\ud83d", "\ud83e", "\ufffd", "n", "t", "\0");

    private static readonly Gen<TaskDefinition> Tasks =
        from id in Short
        from name in Short
        from description in Short.OrNull()
        from dependsOn in Short.ListOf()
        from requiresDone in Short.ListOf()
        from outputs in Short.ListOf()
        from instructions in Short.ListOf()
        select new TaskDefinition
        {
            Id = id,
            Name = name,
            Kind = TaskKind.Manual,
            Description = description,
            DependsOn = dependsOn.ToEquatableArray(),
            RequiresDone = requiresDone.ToEquatableArray(),
            Outputs = outputs.ToEquatableArray(),
            ManualInstructions = instructions.ToEquatableArray(),
        };

    private static readonly Gen<RunbookDefinition> Runbooks = Tasks.ListOf().Select(tasks => new RunbookDefinition(tasks.ToEquatableArray()));

    [Fact]
    public void Fingerprints_of_two_definitions_are_equal_exactly_when_the_definitions_are() =>
        Properties.Holds(
            from left in Runbooks
            from right in Runbooks
            select (left, right),
            pair => (pair.left == pair.right) == (DefinitionFingerprint.Of(pair.left) == DefinitionFingerprint.Of(pair.right)));
}
