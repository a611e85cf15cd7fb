using System.Collections.Immutable;
using Tofa.Model.Reading;
using Tofa.Model.Validation;

namespace Tofa.Generators.Tests.Support;

/// <summary>The files and properties of a user's project; each change gives another one.</summary>
internal sealed record RunbookProject
{
    public const string Folder = "/project/";

    public ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.projectdir", Folder).Add("build_property.rootnamespace", "Acme");

    public string CSharp { get; init; } = "internal static class User;";

    /// <summary>Where the project lies.</summary>
    public string Root { get; private init; } = Folder;

    public static RunbookProject With(string runbook) => new RunbookProject().File("runbook.yaml", runbook);

    public RunbookProject File(string path, string text) => this with { Files = Files.SetItem(path, text) };

    public RunbookProject In(string folder) => Property("projectdir", folder) with { Root = folder };

    public RunbookProject Without(string path) => this with { Files = Files.Remove(path) };

    public RunbookProject Replace(string path, string old, string replacement)
    {
        Assert.Contains(old, Files[path], StringComparison.Ordinal);
        return File(path, Files[path].Replace(old, replacement, StringComparison.Ordinal));
    }

    public RunbookProject Property(string name, string value) => this with { Properties = Properties.SetItem("build_property." + name, value) };

    /// <summary>What the validator makes of the same files: the generated code has to agree with it.</summary>
    public CompiledRunbook Compile() => RunbookCompiler.Compile(Files.Select(file => new ProjectFile(FileKinds.Parse(KindOf(file.Key))!.Value, file.Key, file.Value)));

    public static string KindOf(string path) => path switch
    {
        _ when path.EndsWith("runbook.yaml", StringComparison.Ordinal) => "runbook",
        _ when path.StartsWith("tasks/", StringComparison.Ordinal) => "task",
        _ => "template",
    };
}
