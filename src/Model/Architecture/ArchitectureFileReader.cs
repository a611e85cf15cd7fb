using Tofa.Model.Architecture.Checking;
using Tofa.Model.Architecture.Reading;
using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture;

/// <summary>Reads <c>architecture.yaml</c>. It never throws on bad input and keeps what is readable.</summary>
public static class ArchitectureFileReader
{
    // Each gets the file and what it was read as, and gives the problems it finds.
    private static readonly Func<ShapedFile, ArchitectureDefinition, IEnumerable<Problem>>[] Checks =
    [
        LayerNameCheck.Check,
        RepetitionCheck.Check,
        PlacementCheck.Check,
        UseCheck.Check,
        LayerCycleCheck.Check,
        PackageCheck.Check,
        CapabilityCheck.Check,
        BanCheck.Check,
        PortCheck.Check,
    ];

    /// <summary>Reads the file.</summary>
    /// <param name="path">The path that problems are reported with.</param>
    /// <param name="text">The whole text; an empty one stands for the defaults.</param>
    public static ArchitectureFile Read(string path, string text)
    {
        var file = ShapedFile.Read(path, text, ArchitectureKeys.File, ArchitectureProblems.Unreadable, ArchitectureProblems.UnknownName);
        var definition = DefinitionReader.Read(file);

        // Where the file ends too early, that a name is missing proves nothing and would only bury the real error.
        var found = file.Document.IsComplete ? Checks.SelectMany(check => check(file, definition)) : [];
        var problems = file.Problems.Concat(found).OrderBy(problem => problem.Span.Start).ThenBy(problem => problem.Kind.Id, StringComparer.Ordinal);
        return new ArchitectureFile(path, definition, file.Document, problems.ToEquatableArray()) { Texts = file.Texts.ToEquatableArray() };
    }
}
