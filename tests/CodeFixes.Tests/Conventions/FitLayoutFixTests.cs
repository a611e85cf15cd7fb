using Tofa.Analyzers;
using Tofa.CodeFixes.Conventions;

namespace Tofa.CodeFixes.Tests.Conventions;

public sealed class FitLayoutFixTests
{
    [Theory]
    [InlineData(
        "namespace Acme.Flows { class «Ingest» { public Ingest() { } public void Run() { } } class B { Ingest x = new Ingest(); } }",
        "namespace Acme.Flows { class IngestFlow { public IngestFlow() { } public void Run() { } } class B { IngestFlow x = new IngestFlow(); } }")]
    [InlineData(
        "namespace Acme.Ports { interface «Reader» { } } namespace Acme { class File : Acme.Ports.Reader { } }",
        "namespace Acme.Ports { interface IReader { } } namespace Acme { class File : Acme.Ports.IReader { } }")]
    public Task Type_is_renamed_everywhere(string before, string after) => ConventionFix.ChangesAsync<FitLayoutFix>(RuleIds.NameOutsideLayout, before, after);

    [Theory]
    [InlineData("namespace Acme.Flows { class «Ingest» { public void Run() { } } class IngestFlow { } }")]
    [InlineData("namespace Acme.Ports { interface «Reader» { } interface IReader { } }")]
    public Task Nothing_is_renamed_to_a_name_that_is_taken(string source) => ConventionFix.RefusesAsync<FitLayoutFix>(RuleIds.NameOutsideLayout, source);
}
