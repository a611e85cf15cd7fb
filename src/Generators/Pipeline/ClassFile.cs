using Tofa.Model.Collections;

namespace Tofa.Generators.Pipeline;

/// <summary>All that one generated file of task classes depends on; equal models give equal files.</summary>
/// <param name="Name">The file's name without what all such names share: a class name, or the number of a file that holds several classes.</param>
/// <param name="Namespace">The namespace of the runbook's classes.</param>
/// <param name="Tasks">The classes, by name; at least one.</param>
public sealed record ClassFile(string Name, string Namespace, EquatableArray<TaskModel> Tasks);
