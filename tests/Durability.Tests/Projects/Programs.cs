using System.Reflection;

namespace Tofa.Durability.Tests.Projects;

/// <summary>The programs that are run as processes.</summary>
internal static class Programs
{
    /// <summary>The real tool.</summary>
    public static string Tool { get; } = PathOf("ToolPath");

    /// <summary>Watches the calls of the tool, or makes many runs in one process.</summary>
    public static string Faults { get; } = PathOf("FaultsPath");

    private static string PathOf(string key) => typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == key).Value!;
}
