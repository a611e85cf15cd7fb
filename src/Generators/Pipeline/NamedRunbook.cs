using System.Collections.Immutable;
using Tofa.Model.Runbooks;

namespace Tofa.Generators.Pipeline;

/// <summary>A runbook with all that names its code.</summary>
/// <param name="Definition">What it says.</param>
/// <param name="Classes">The classes of its tasks.</param>
/// <param name="Options">What the project asks for.</param>
public sealed record NamedRunbook(RunbookDefinition Definition, TaskClasses Classes, GeneratorOptions Options)
{
    /// <summary>Joins them; nothing where the classes could not be named.</summary>
    internal static IEnumerable<NamedRunbook> Of(((RunbookDefinition Definition, ImmutableArray<TaskClasses> Classes) Runbook, GeneratorOptions Options) all) =>
        all.Runbook.Classes.Select(classes => new NamedRunbook(all.Runbook.Definition, classes, all.Options));
}
