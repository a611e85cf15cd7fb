using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class UsingOrderTests
{
    [Theory]
    [InlineData("using Acme.Own;\n«using System.Text;»")]
    [InlineData("using Acme.Own;\n«using Microsoft.Win32;»")]
    [InlineData("using Microsoft.Win32;\n«using System.Text;»")]
    [InlineData("using System;\nusing Acme.Own;\n«using System.Text;»\nusing System.Threading;")]
    [InlineData("using Acme.Own;\nusing static System.Math;\n«using System.Text;»")]
    [InlineData("using Acme.Own;\n«using global::System.Text;»")]
    [InlineData("global using Acme.Own;\n«global using System.Text;»")]
    [InlineData("namespace Acme { using Acme.Own;\n«using System.Text;» }")]
    public Task Using_after_one_that_belongs_below_it_is_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.UsingsOutOfOrder, source, Own);

    [Theory]
    [InlineData("using System;\nusing Microsoft.Win32;\nusing Acme.Own;")]
    [InlineData("using System.Text;\nusing System;\nusing Acme.Own;")]
    [InlineData("using static Acme.Own.Type;\nusing System;")]
    [InlineData("using Acme.Own;\nusing S = System.Text;")]
    [InlineData("global using Acme.Own;\nusing System;")]
    [InlineData("using Acme.Own;\nnamespace Acme { using System.Text; }")]
    [InlineData("using Systematic;")]
    [InlineData("")]
    public Task Usings_from_the_platform_to_the_project_are_not_reported(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.UsingsOutOfOrder, source, Own);

    private const string Own = "namespace Acme.Own { public static class Type { } } namespace Systematic { class A { } }";
}
