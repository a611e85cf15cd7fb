using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Harness.References;

namespace Tofa.Harness.Workspaces;

/// <summary>What all projects of a test share.</summary>
internal sealed record ProjectSettings(
    CSharpCompilationOptions CompilationOptions,
    CSharpParseOptions ParseOptions,
    ReferenceAssemblies ReferenceAssemblies,
    ImmutableDictionary<string, string> XmlReferences,
    ImmutableArray<Func<Solution, ProjectId, Solution>> SolutionTransforms);
