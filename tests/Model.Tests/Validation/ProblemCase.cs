namespace Tofa.Model.Tests.Validation;

/// <summary>One mistake: a project that has it at the marked place and nowhere else, and one that nearly has it and is fine.</summary>
public sealed record ProblemCase(string Id, string Message, string Bad, string NearMiss);
