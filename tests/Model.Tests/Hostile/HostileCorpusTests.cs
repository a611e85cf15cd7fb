namespace Tofa.Model.Tests.Hostile;

/// <summary>Whatever a file holds, the reader gives exactly what is expected of it, and gives it before anybody waits.</summary>
public sealed class HostileCorpusTests
{
    private const int Fewest = 300;

    // Tells a hang from a slow machine; how long reading takes is measured in benchmarks.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, (HostileFamily Family, HostileCase Tried)> Cases = HostileCorpus.Families
        .SelectMany(family => family.Cases.Select(tried => (family, tried)))
        .ToDictionary(pair => $"{pair.family.Name}: {pair.tried.Name}");

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task File_is_read_or_refused_exactly_so(string name)
    {
        var (family, tried) = Cases[name];
        var cancellationToken = TestContext.Current.CancellationToken;

        var outcome = await Task.Run(() => family.Read(tried.Input), cancellationToken).WaitAsync(Patience, cancellationToken);

        Assert.Equal(tried.Expected, outcome);
    }

    [Fact]
    public void Corpus_is_large_and_says_what_it_expects()
    {
        Assert.True(Cases.Count >= Fewest);
        Assert.DoesNotContain(Cases.Values, pair => pair.Tried.Expected.Length == 0 || pair.Tried.Expected == "?");
    }
}
