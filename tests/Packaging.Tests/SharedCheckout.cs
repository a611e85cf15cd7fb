namespace Tofa.Packaging.Tests;

/// <summary>One checkout serves all tests that need one; they take turns with it.</summary>
[CollectionDefinition(Name)]
public sealed class SharedCheckout : ICollectionFixture<Checkout>
{
    public const string Name = "Checkout";
}
