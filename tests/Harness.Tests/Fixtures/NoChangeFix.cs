namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Offers an action that changes nothing.</summary>
public sealed class NoChangeFix : TypeNameFix
{
    protected override string NewName(string name) => name;
}
