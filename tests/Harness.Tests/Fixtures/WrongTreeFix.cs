namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Makes a token that no text is parsed to.</summary>
public sealed class WrongTreeFix : TypeNameFix
{
    protected override string NewName(string name) => "Two Words";
}
