namespace Tofa.Model.Tests.Hostile;

/// <summary>Cases that one reader is given.</summary>
/// <param name="Name">The reader or the topic.</param>
/// <param name="Cases">The cases.</param>
/// <param name="Read">Reads an input and writes the outcome.</param>
internal sealed record HostileFamily(string Name, HostileCase[] Cases, Func<string, string> Read);
