using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>Builds of the sample with one mistake each, and of the sample when the last one is taken back.</summary>
/// <param name="checkout">Where the sample is.</param>
public sealed class BrokenSample(Checkout checkout) : IAsyncLifetime
{
    private readonly Dictionary<Mistake, CommandResult> failed = [];

    /// <summary>What the build said that came behind the last mistake.</summary>
    internal CommandResult Mended { get; private set; } = SampleRun.None.Result;

    public async ValueTask InitializeAsync()
    {
        foreach (var mistake in Mistake.All)
        {
            var path = Path.Combine(checkout.Directory, mistake.File);
            var original = await File.ReadAllTextAsync(path);
            await File.WriteAllTextAsync(path, mistake.In(original));
            failed[mistake] = await BuildAsync();
            await File.WriteAllTextAsync(path, original);
        }

        Mended = await BuildAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the build said that met a mistake.</summary>
    internal CommandResult With(Mistake mistake) => failed[mistake];

    private Task<CommandResult> BuildAsync() => checkout.DotnetAsync("build", "sample-project", "--no-restore", "--no-dependencies");
}
