using Tofa.Support;

namespace Tofa.Packaging.Tests;

/// <summary>Where a project outside the checkout takes packages from.</summary>
internal static class LocalFeed
{
    /// <summary>Where this machine keeps the packages that it has unpacked.</summary>
    public static string Cache { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Writes the <c>nuget.config</c> for all projects in and below a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="feed">Where the packages are.</param>
    /// <param name="unpacked">Where they are unpacked; where all projects of the feed have theirs, if it is not said.</param>
    public static void Describe(TemporaryDirectory folder, string feed, string? unpacked = null)
    {
        // The packages that the product depends on come from this machine's own cache: no network in a test.
        // The feed has its own packages folder beside it, so that a repacked 0.1.0 is never served from an older extraction.
        folder.Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{unpacked ?? Path.Combine(Path.GetDirectoryName(feed)!, "unpacked")}" /></config>
              <packageSources><clear /><add key="feed" value="{feed}" /><add key="cache" value="{Cache}" /></packageSources>
            </configuration>
            """);
    }
}
