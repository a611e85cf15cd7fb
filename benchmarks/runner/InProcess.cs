using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Model.Validation;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Benchmarks;

/// <summary>C# tasks that do nothing, in the process of the runner.</summary>
internal static class InProcess
{
    /// <summary>What a detail file says of such a task.</summary>
    public const string Details = "  script: Nothing";

    /// <summary>Runs the runbook of a folder as a project would that it is compiled into.</summary>
    public static Task<int> RunAsync(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Select(path => new ProjectFile(path == "runbook.yaml" ? FileKind.Runbook : FileKind.Task, path, File.ReadAllText(Path.Combine(folder, path))));
        var tasks = RunbookCompiler.Compile(files).Definition.Tasks;
        return TofaApp.RunAsync(["run", "--directory", folder], Pipeline.Of([.. tasks.Select(task => new NothingTask(task))]));
    }

    private sealed class NothingTask(TaskDefinition definition) : ScriptTask(definition)
    {
        protected override IScript CreateScript() => new NothingScript();
    }

    private sealed class NothingScript : IScript
    {
        public Task<int> RunAsync(ScriptContext context, CancellationToken cancellationToken) => Task.FromResult(0);
    }
}
