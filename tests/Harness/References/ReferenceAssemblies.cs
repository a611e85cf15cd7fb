using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Tofa.Harness.References;

/// <summary>The framework a test project compiles against. Read once and shared by all tests.</summary>
public sealed class ReferenceAssemblies
{
    private readonly Lazy<ImmutableArray<MetadataReference>> references;

    private ReferenceAssemblies(Func<ImmutableArray<MetadataReference>> read) => references = new(read);

    /// <summary>.NET 10, from the targeting pack of the SDK: no network.</summary>
    public static ReferenceAssemblies Net100 { get; } = FromFolder(FindTargetingPack);

    /// <summary>No reference at all.</summary>
    public static ReferenceAssemblies Empty { get; } = new(() => []);

    /// <summary>The framework of tests that name none.</summary>
    public static ReferenceAssemblies Default => Net100;

    /// <summary>The metadata references.</summary>
    public ImmutableArray<MetadataReference> References => references.Value;

    /// <summary>This framework and more assembly files.</summary>
    public ReferenceAssemblies AddAssemblies(params string[] paths) =>
        new(() => [.. References, .. paths.Select(path => MetadataReference.CreateFromFile(path))]);

    private static ReferenceAssemblies FromFolder(Func<string> find) => new(() =>
        [.. Directory.EnumerateFiles(find(), "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))]);

    private static string FindTargetingPack()
    {
        var built = typeof(ReferenceAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ReferencePack").Value!;
        return Directory.Exists(built)
            ? built
            : throw new DirectoryNotFoundException(
                $"The .NET targeting pack '{built}' that the harness was built with is gone; rebuild the tests with the SDK that is installed.");
    }
}
