using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Tofa.Generators.Benchmarks.Driving;

/// <summary>The System.Text.Json source generator of the installed SDK.</summary>
internal static class Peer
{
    private const string FileName = "System.Text.Json.SourceGeneration.dll";

    /// <summary>A new instance; <c>null</c> where the machine has no targeting pack beside the runtime.</summary>
    public static ISourceGenerator? Create()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../.."));
        var packs = Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref");
        var file = Directory.Exists(packs) ? Directory.EnumerateFiles(packs, FileName, SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault() : null;
        return file is null ? null : Instance(Assembly.LoadFrom(file));
    }

    private static ISourceGenerator Instance(Assembly assembly)
    {
        var type = assembly.GetTypes().Single(type => type is { IsClass: true, IsAbstract: false } && type.GetCustomAttribute<GeneratorAttribute>() is not null);
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
