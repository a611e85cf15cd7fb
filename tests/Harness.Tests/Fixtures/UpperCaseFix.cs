namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Makes the first letter a capital.</summary>
public sealed class UpperCaseFix : TypeNameFix
{
    public const string Key = "Rename";
}
