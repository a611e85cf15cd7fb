namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Needs an iteration for each lower-case letter at the start.</summary>
public sealed class DropLetterFix : TypeNameFix
{
    protected override string NewName(string name) => name[1..];
}
