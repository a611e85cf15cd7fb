using Tofa.Model.Problems;
using Tofa.Model.Validation;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Importing;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Importing;

/// <summary>A project in memory and a way to import into it.</summary>
internal sealed class Bench
{
    public FakeProject Project { get; } = new();

    public FakeLock Lock { get; init; } = new();

    /// <summary>What the compiler says about the project.</summary>
    public IReadOnlyList<Problem> Problems => RunbookCompiler.Compile(Project.ReadDefinition()).Problems;

    public ImportView Plan(params string[] texts) => Assert.IsType<ImportView>(Answer(ImportFormat.Plan, texts));

    public ImportView TaskMaster(string text, string? tag = null) => Assert.IsType<ImportView>(Answer(ImportFormat.TaskMaster, [text], tag));

    public View Answer(ImportFormat format, IReadOnlyList<string> texts, string? tag = null, bool isDry = false, string prefix = ImportRequest.UsualPrefix)
    {
        var sources = new FakeSources();
        var names = texts.Select((text, i) => (Name: format == ImportFormat.Plan ? $"phase{i}.yaml" : "tasks.json", Text: text)).ToList();
        foreach (var (name, text) in names)
            sources.Files["/acme/" + name] = text;

        var request = new ImportRequest(format, [.. names.Select(file => file.Name)], "/acme", prefix, tag, new Invocation("tofa", null), isDry);
        return new ImportFlow(sources, Project, Lock).Import(request);
    }
}
