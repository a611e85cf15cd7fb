namespace Tofa.Tool.Modules.Importing;

/// <summary>That one task waits for another.</summary>
/// <param name="Id">The other's id in the runbook.</param>
/// <param name="Place">Where that is said; the message is empty.</param>
internal sealed record ImportedDependency(string Id, ImportRow Place);
