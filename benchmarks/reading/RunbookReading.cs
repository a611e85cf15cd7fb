using BenchmarkDotNet.Attributes;
using Tofa.Model.Validation;
using Tofa.Model.Yaml;
using YamlDotNet.RepresentationModel;

namespace Tofa.Reading.Benchmarks;

/// <summary>
/// Reading a runbook with positions, limits and every error, beside YamlDotNet's own object layer on the same text;
/// and compiling the whole project, for which there is no peer, as a multiple of the same baseline.
/// </summary>
[MemoryDiagnoser]
public class RunbookReading
{
    private string runbook = "";
    private IReadOnlyList<Model.Reading.ProjectFile> project = [];

    [Params(100, 1_000, 10_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void WriteRunbook()
    {
        project = SampleRunbooks.Chain(Tasks);
        runbook = project[0].Text;
    }

    [Benchmark(Baseline = true)]
    public int YamlDotNetStream()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(runbook));
        return stream.Documents.Count;
    }

    [Benchmark]
    public Model.Yaml.YamlNode? TofaReader() => YamlReader.Read("runbook.yaml", runbook).Root;

    [Benchmark]
    public int CompileWholeProject() => RunbookCompiler.Compile(project).Problems.Count;
}
