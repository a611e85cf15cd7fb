using Tofa.Model.Collections;

namespace Tofa.Generators.Pipeline;

/// <summary>All that the generated <c>Runbook</c> class depends on: nothing that an edit of one detail file changes, but for a name.</summary>
/// <param name="Namespace">The namespace of the runbook's classes.</param>
/// <param name="Tasks">The tasks in the order of the runbook.</param>
public sealed record RunbookModel(string Namespace, EquatableArray<NamedTask> Tasks);
