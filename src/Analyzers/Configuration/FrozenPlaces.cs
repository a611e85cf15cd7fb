namespace Tofa.Analyzers.Configuration;

/// <summary>The places at which violations of one kind were found that a baseline freezes.</summary>
/// <remarks>By place, since an editor lets the rules look at the same code more than once in one compilation.</remarks>
internal sealed class FrozenPlaces
{
    private readonly HashSet<int> taken = [];
    private int allowed;

    /// <summary>Allows more.</summary>
    public void Allow(int count) => allowed += count;

    /// <summary>Whether a place is among those that are frozen.</summary>
    /// <param name="place">Where it begins in its file, by which the tool counts too.</param>
    public bool Take(int place)
    {
        lock (taken)
        {
            return taken.Contains(place) || (taken.Count < allowed && taken.Add(place));
        }
    }

    /// <summary>How many places were found.</summary>
    public int Count()
    {
        lock (taken)
        {
            return taken.Count;
        }
    }
}
