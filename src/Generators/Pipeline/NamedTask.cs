namespace Tofa.Generators.Pipeline;

/// <summary>A task as the <c>Runbook</c> class refers to it.</summary>
/// <param name="ClassName">Its class.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for people.</param>
public sealed record NamedTask(string ClassName, string Id, string Name);
