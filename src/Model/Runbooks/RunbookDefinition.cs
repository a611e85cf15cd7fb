using Tofa.Model.Collections;

namespace Tofa.Model.Runbooks;

/// <summary>Everything a runbook says about what to do, and nothing about how far it has come: no status, no last run, no issues, no positions.</summary>
/// <param name="Tasks">The tasks in the order of the file.</param>
public sealed record RunbookDefinition(EquatableArray<TaskDefinition> Tasks);
