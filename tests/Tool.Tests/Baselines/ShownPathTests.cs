using Tofa.Tool.Modules.Baselines;

namespace Tofa.Tool.Tests.Baselines;

/// <summary>Paths as a person at the starting folder would type them.</summary>
public sealed class ShownPathTests
{
    [Theory]
    [InlineData("/acme", "/acme/src/A.cs", "src/A.cs")]
    [InlineData("/acme/", "/acme/A.cs", "A.cs")]
    [InlineData("/acme/src", "/acme/A.cs", "../A.cs")]
    [InlineData("/acme/src", "/acme/src2/A.cs", "../src2/A.cs")]
    [InlineData("/acme", "/other/A.cs", "/other/A.cs")]
    [InlineData(@"C:\acme", @"C:\acme\src\A.cs", "src/A.cs")]
    [InlineData(@"C:\acme", @"D:\A.cs", "D:/A.cs")]
    public void Path_is_the_way_from_the_folder(string folder, string path, string expected) =>
        Assert.Equal(expected, ShownPath.Of(folder, path));
}
