using System.Reflection;
using Tofa.Generators.Tests.Support;
using Tofa.Runner.Pipelines;

namespace Tofa.Generators.Tests;

public sealed class ScriptTests
{
    private const string Scripts =
        """
        namespace Acme.@record
        {
            internal sealed class Publish : Tofa.Runner.Pipelines.IScript
            {
                public System.Threading.Tasks.Task<int> RunAsync(Tofa.Runner.Pipelines.ScriptContext context, System.Threading.CancellationToken cancellationToken) =>
                    System.Threading.Tasks.Task.FromResult(0);
            }
        }
        """;

    private static IScript? ScriptOf(string details)
    {
        var project = Samples.ThreeTypes.File("tasks/ingest.yaml", "script_details: " + details + "\n") with { CSharp = Scripts };
        var task = new GeneratorSession().Run(project).Load().Task<ScriptTask>("Ingest");
        return (IScript?)typeof(ScriptTask).GetMethod("CreateScript", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(task, null);
    }

    [Fact]
    public void Named_type_is_created_even_where_its_namespace_is_a_contextual_keyword() =>
        Assert.Equal("Acme.record.Publish", ScriptOf("{ script: Acme.record.Publish }")?.GetType().FullName);

    [Fact]
    public void Command_creates_no_script() => Assert.Null(ScriptOf("{ command: make data }"));

    [Theory]
    [InlineData("Acme.record.Publish()")]
    [InlineData("Acme.record.Publish(); } class X {")]
    [InlineData("List<int>")]
    [InlineData("global::Acme.record.Publish")]
    [InlineData("@class")]
    [InlineData("Acme.class.Publish")]
    [InlineData("A..B")]
    public void Text_that_is_no_type_name_creates_no_script(string text) => Assert.Null(ScriptOf($"{{ script: '{text}' }}"));
}
