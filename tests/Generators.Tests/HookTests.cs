using System.Reflection;
using Tofa.Generators.Tests.Support;
using Tofa.Model.Runbooks;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests;

public sealed class HookTests
{
    private const string Hooks =
        """
        #nullable enable
        namespace Acme.RunbookTasks;

        partial class Draft
        {
            internal string Seen { get; private set; } = "";

            partial void OnStarting() => Seen += "started ";

            partial void OnFinished(Tofa.Model.Runbooks.TaskState state) => Seen += state;

            partial void PrepareInputs(ref Inputs inputs) => inputs = inputs with { ReportTopic = "snow" };

            partial void CheckOutput(string output, ref string? problem) => problem = output.Length == 0 ? "It is empty." : null;
        }
        """;

    private readonly AiAssistedTask draft =
        new GeneratorSession().Run(Samples.ThreeTypes with { CSharp = Hooks }).Load().Task<AiAssistedTask>("Draft");

    [Fact]
    public void Prepared_inputs_reach_the_prompt() => Assert.StartsWith(
        "Write about snow.", draft.Render(PromptVariant.First, new Dictionary<string, string> { ["outputs/data.csv"] = "" }), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "It is empty.")]
    [InlineData("text", null)]
    public void Check_of_the_output_is_asked(string output, string? problem) => Assert.Equal(problem, Call("Check", output));

    [Fact]
    public void Start_and_end_are_told()
    {
        Call("Starting");
        Call("Finished", TaskState.Done);

        Assert.Equal("started Done", draft.GetType().GetProperty("Seen", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(draft));
    }

    /// <summary>An override of what is protected and internal is spelled differently by friends (CS0507).</summary>
    [Theory]
    [InlineData("Stranger")]
    [InlineData("Tofa.Runner.Tests")]
    public void Generated_code_compiles_in_friends_of_the_runner_and_in_strangers(string assembly) => Assert.Empty(
        new GeneratorSession().Run(Samples.ThreeTypes with { CSharp = Hooks }).Compilation.WithAssemblyName(assembly)
            .GetDiagnostics(TestContext.Current.CancellationToken));

    private object? Call(string method, params object[] arguments) =>
        draft.GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(draft, arguments);
}
