using Tofa.Model.Problems;
using Tofa.Model.Validation;
using Tofa.Runner.Adapters.Files;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;
using Tofa.Support;
using Tofa.Tool.Adapters.Adding;
using Tofa.Tool.Adapters.Scaffolding;
using Tofa.Tool.Flows;
using Tofa.Tool.Modules.Adding;
using Tofa.Tool.Modules.Scaffolding;
using Tofa.Tool.Modules.Views;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Adding;

/// <summary>A scaffolded project on a real disk, and a way to add to it.</summary>
internal sealed class AddBench : IDisposable
{
    private readonly TemporaryDirectory home = new();

    public AddBench() => new InitFlow(new EmbeddedTemplate(), new NewProjectFolder()).Init(new InitRequest(home.Path, ".", "Acme", null, false));

    public IRunLock Lock { get; init; } = new FakeLock();

    public string Directory => home.Path;

    /// <summary>What the compiler says about the project.</summary>
    public IReadOnlyList<Problem> Problems => RunbookCompiler.Compile(new ProjectFolder(home.Path).ReadDefinition()).Problems;

    /// <summary>Every file with its text.</summary>
    public IReadOnlyDictionary<string, string> Everything =>
        System.IO.Directory.EnumerateFiles(home.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(path => Path.GetRelativePath(home.Path, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);

    public string Read(string path) => home.Read(path);

    public string Write(string path, string text) => home.Write(path, text);

    public AddView Add(Addition addition, bool isDry = false)
    {
        var answer = Answer(addition, isDry);
        return answer as AddView ?? throw new Xunit.Sdk.XunitException(new Tofa.Tool.Adapters.Rendering.ToolRenderer().Human(answer));
    }

    /// <summary>Adds what cannot be added, and makes sure that no byte has changed.</summary>
    public StopView Refuse(Addition addition)
    {
        var before = Everything;

        var stop = Assert.IsType<StopView>(Answer(addition));

        Assert.Equal(before, Everything);
        return stop;
    }

    public View Answer(Addition addition, bool isDry = false) =>
        new AddFlow(new ProjectFolder(home.Path), new ProjectChanges(home.Path), Lock).Add(new AddRequest(addition, new Invocation("tofa", null), isDry));

    public void Dispose() => home.Dispose();
}
