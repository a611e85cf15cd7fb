using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>A detail file as read.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Detail">What it defines.</param>
/// <param name="State">Its status; <c>null</c> where it is missing or wrong.</param>
/// <param name="Document">The YAML with all places.</param>
/// <param name="Problems">What is wrong with this file alone, the YAML's problems included.</param>
public sealed record TaskFile(string Path, TaskDetail Detail, TaskState? State, YamlDocument Document, EquatableArray<Problem> Problems);
