using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Bans;

public sealed class BannedMemberTests
{
    [Theory]
    [InlineData("M:System.Console.WriteLine", "void M() { Console.«WriteLine»(); Console.«WriteLine»(1); Console.Write(1); }")]
    [InlineData("M:System.Console.WriteLine(System.Int32)", "void M() { Console.WriteLine(); Console.«WriteLine»(1); }")]
    [InlineData("M:System.Console.WriteLine()", "void M() { Console.«WriteLine»(); Console.WriteLine(1); }")]
    [InlineData("T:System.Console", "void M() { Console.«WriteLine»(); }")]
    [InlineData("P:System.DateTime.Now", "object M() => (DateTime.«Now», DateTime.UtcNow);")]
    [InlineData("F:System.String.Empty", "object M() => String.«Empty»;")]
    [InlineData("N:System.IO", "object M() => new «FileInfo»(\"x\"); object N() => new IOException();")]
    [InlineData("T:System.IO.Stream+", "object M() => new «MemoryStream»(); object N() => new StringReader(\"\");")]
    [InlineData("M:Acme.Raw.Write", "void M(Raw raw) { raw.«Write»(); raw.Read(); }")]
    [InlineData("M:Acme.Raw.Write", "Action M(Raw raw) => raw.«Write»;")]
    [InlineData("M:Acme.Raw.Write", "string M() => nameof(Raw.Write) + \"Raw.Write\";")]
    [InlineData("M:Acme.Raw.#ctor", "object M() => new «Raw»();")]
    [InlineData("M:Acme.Nothing.Here", "void M(Raw raw) { raw.Write(); }")]
    public Task Ban_is_told_by_documentation_id(string symbol, string member) => VerifyAsync(
        $$"""
        banned: [{ symbol: "{{symbol}}" }]
        """,
        $$"""
        namespace Acme { public class Raw { public void Write() { } public void Read() => Write(); } }
        namespace Acme.Modules { class User { {{Widened(member)}} } }
        """);

    [Fact]
    public Task Ban_holds_in_its_layers_only() => VerifyAsync(
        """
        banned: [{ symbol: "M:Acme.Raw.Write", layers: [Modules, Flows] }]
        """,
        """
        namespace Acme { public class Raw { public static void Write() { } } class Plain { void M() => Raw.Write(); } }
        namespace Acme.Modules { class User { void M() => «Raw.Write»(); } }
        namespace Acme.Flows { class User { void M() => «Raw.Write»(); } }
        namespace Acme.Adapters { class User { void M() => Raw.Write(); } }
        """);

    [Fact]
    public Task Without_layers_it_holds_everywhere_but_for_its_owners() => VerifyAsync(
        """
        banned: [{ symbol: "M:Acme.Raw.Write", owners: ["Acme.Store", "Acme.Doors.**"] }]
        """,
        """
        namespace Acme
        {
            public class Raw { public static void Write() { } void Own() => Write(); class Nested { void M() => Write(); } }
            class Store { void M() => Raw.Write(); class Nested { void M() => Raw.Write(); } }
            class Stores { void M() => «Raw.Write»(); }
        }
        namespace Acme.Doors.Inner { class Door { void M() => Raw.Write(); } }
        """);

    [Fact]
    public Task Wider_ban_holds_where_the_more_specific_one_does_not() => VerifyAsync(
        """
        banned:
        - { symbol: "T:Acme.Raw", layers: [Flows] }
        - { symbol: "M:Acme.Raw.Write", layers: [Modules] }
        """,
        """
        namespace Acme { public class Raw { public static void Write() { } public static void Read() { } } }
        namespace Acme.Modules { class User { void M() => «Raw.Write»(); void N() => Raw.Read(); } }
        namespace Acme.Flows { class User { void M() => «Raw.Write»(); void N() => «Raw.Read»(); } }
        """);

    [Fact]
    public Task Member_of_another_project_is_banned_too()
    {
        var test = ArchitectureTest.Of(RuleIds.BannedMember, "banned: [{ symbol: \"M:Other.Raw.Write\" }]", "namespace Acme { class User { void M() => Other.«Raw.Write»(); } }");
        test.TestState.AdditionalProjects["Other"].Sources.Add("namespace Other { public class Raw { public static void Write() { } } }");
        test.TestState.AdditionalProjectReferences.Add("Other");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Test_project_is_free()
    {
        var test = ArchitectureTest.Of(RuleIds.BannedMember, "banned: [{ symbol: \"M:System.Console.WriteLine\" }]", "class User { void M() => Console.WriteLine(); }");
        test.TestState.BuildProperties["IsTestProject"] = "true";
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("because: \"it does not lock.\", instead: Store.Commit", "because it does not lock", "use Store.Commit")]
    [InlineData("owners: [Acme.Store]", "everywhere", "leave it to Acme.Store")]
    [InlineData("layers: [Modules]", "in Modules", "do without it")]
    public async Task Message_says_why_and_what_instead(string keys, string why, string instead)
    {
        var test = ArchitectureTest.Of(
            RuleIds.BannedMember,
            "banned: [{ symbol: \"M:Acme.Raw.Write\", " + keys + " }]",
            "namespace Acme { public class Raw { public static void Write() { } } } namespace Acme.Modules { class User { void M() => {|#0:Raw.Write|}(); } }");
        test.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.BannedMember).WithLocation(0)
            .WithMessage($"'User' uses 'Raw.Write', which architecture.yaml bans {why}; {instead}"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    // A static member is marked from its type on.
    private static string Widened(string member) => member
        .Replace("Console.«", "«Console.", StringComparison.Ordinal)
        .Replace("DateTime.«", "«DateTime.", StringComparison.Ordinal)
        .Replace("String.«", "«String.", StringComparison.Ordinal);

    private static Task VerifyAsync(string architecture, string source) => ArchitectureTest.VerifyAsync(RuleIds.BannedMember, architecture, source);
}
