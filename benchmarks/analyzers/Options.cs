using System.Globalization;

namespace Tofa.Analyzers.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Lines">How many lines to generate.</param>
/// <param name="Rounds">How often each contestant runs, in turn.</param>
/// <param name="Project">A project to measure on instead; <c>null</c> to generate one.</param>
/// <param name="Architecture">An <c>architecture.yaml</c> for it; <c>null</c> for the default layers.</param>
/// <param name="Only">Part of the names of the contestants to measure; <c>null</c> for all.</param>
internal sealed record Options(int Lines, int Rounds, string? Project, string? Architecture, string? Only)
{
    /// <summary>Reads <c>--name value</c> pairs.</summary>
    public static Options Read(IReadOnlyList<string> arguments) => new(
        int.Parse(Value(arguments, "--lines") ?? "200000", CultureInfo.InvariantCulture),
        int.Parse(Value(arguments, "--rounds") ?? "3", CultureInfo.InvariantCulture),
        Value(arguments, "--project"),
        Value(arguments, "--architecture") is { } path ? Path.GetFullPath(path) : null,
        Value(arguments, "--only"));

    private static string? Value(IReadOnlyList<string> arguments, string name)
    {
        for (var index = 0; index + 1 < arguments.Count; index++)
        {
            if (arguments[index] == name)
            {
                return arguments[index + 1];
            }
        }

        return null;
    }
}
