using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Configuration;

/// <summary>The places at which violations of one kind were found that a baseline freezes.</summary>
/// <remarks>By place, since an editor lets the rules look at the same code more than once in one compilation.</remarks>
internal sealed class FrozenPlaces
{
    private readonly HashSet<TextSpan> taken = [];
    private int allowed;

    /// <summary>Allows more.</summary>
    public void Allow(int count) => allowed += count;

    /// <summary>Whether a place is among those that are frozen.</summary>
    public bool Take(TextSpan place)
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
