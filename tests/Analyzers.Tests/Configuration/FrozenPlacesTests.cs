using Tofa.Analyzers.Configuration;

namespace Tofa.Analyzers.Tests.Configuration;

public sealed class FrozenPlacesTests
{
    [Fact]
    public void Place_that_an_editor_asks_about_again_uses_up_nothing()
    {
        var places = new FrozenPlaces();
        places.Allow(1);

        Assert.True(places.Take(10));
        Assert.True(places.Take(10));
        Assert.False(places.Take(20));
        Assert.Equal(1, places.Count());
    }

    [Fact]
    public void Entries_of_the_same_violation_add_up()
    {
        var places = new FrozenPlaces();
        places.Allow(1);
        places.Allow(1);

        Assert.True(places.Take(10));
        Assert.True(places.Take(20));
        Assert.False(places.Take(30));
    }
}
