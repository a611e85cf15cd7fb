using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class SecretTests
{
    public static TheoryData<string> Kinds { get; } =
    [
        "openai", "openai-old", "anthropic", "github", "github-fine", "gitlab", "slack", "webhook", "aws", "google", "stripe", "npm", "nuget", "hugging", "pem", "jwt",
        "bearer", "sql", "storage", "url",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Literal_that_holds_a_key_is_reported(string kind) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.SecretInSource, "class A { const string Key = «\"" + MadeUpSecret.Of(kind) + "\"»; }");

    [Theory]
    [InlineData("«\"key: {0} and more\"»")]
    [InlineData("«@\"{0}\"»")]
    [InlineData("«\"\"\"{0}\"\"\"»")]
    [InlineData("«\"{0}\"u8»")]
    [InlineData("$\"{{1}}«{0}»\"")]
    [InlineData("(\"x\" + «\"{0}\"»)")]
    public Task Literal_of_any_form_is_reported(string literal) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.SecretInSource, "class A { void M() { var key = " + literal.Replace("{0}", MadeUpSecret.Of("github"), StringComparison.Ordinal).Replace("{{1}}", "{1}", StringComparison.Ordinal) + "; } }");

    [Theory]
    [InlineData("sk-...")]
    [InlineData("sk-test")]
    [InlineData("sk-your-key-here-0123456789")]
    [InlineData("sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("sk-00000000000000000000000000000000")]
    [InlineData("sk-circle-fade-dot-and-another-word")]
    [InlineData("sk-<the key of your project goes here>")]
    [InlineData("task-3f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c")]
    [InlineData("ghp_abcdefghijklmnopqrstuvwxyzabcdefghij")]
    [InlineData("ghp_short1234")]
    [InlineData("AKIAIOSFODNN7EXAMPLE")]
    [InlineData("AKIA is the prefix of a key of AWS")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("-----BEGIN CERTIFICATE-----\\nMIIB9TCCAWCgAwIBAgIQ5Jq8kZ3xW2vN7pR4tY6uLmQ1sD0fGhXc")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9")]
    [InlineData("Bearer {token}")]
    [InlineData("Bearer of the good news that it is not a token")]
    [InlineData("Server=.;Database=x;Integrated Security=true;")]
    [InlineData("Server=.;Database=x;User Id=sa;Password=;")]
    [InlineData("Server=.;Database=x;User Id=sa;Password=<password>;")]
    [InlineData("Server=.;Database=x;User Id=sa;Password={0};")]
    [InlineData("Host=localhost;Username=postgres;Password=postgres;")]
    [InlineData("Password=Correct9Horse was what the user typed")]
    [InlineData("https://acme.com/path:with@signs")]
    [InlineData("https://acme.com:8080/x@y")]
    [InlineData("https://user:password@acme.com/")]
    [InlineData("https://user:${PASSWORD}@acme.com/")]
    [InlineData("postgres://app:q7Gk2pWz9LmT@localhost/x")]
    [InlineData("mailto:me@acme.com and then some more text")]
    [InlineData("3f9a8b7c-6d5e-4f3a-2b1c-0d9e8f7a6b5c")]
    [InlineData("3f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c3f9a8b7c")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("a sentence about hf_ and npm_ and glpat- tokens of some services")]
    public Task Example_or_look_alike_is_not_reported(string text) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.SecretInSource, "class A { const string Key = \"" + text + "\"; }");

    [Fact]
    public Task Comment_is_no_literal() =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.SecretInSource, "class A { } // " + MadeUpSecret.Of("github"));

    [Fact]
    public async Task The_message_says_the_kind_and_never_the_secret()
    {
        var test = RuleVerifier.Only([RuleIds.SecretInSource], "class A { const string Key = {|#0:\"" + MadeUpSecret.Of("github") + "\"|}; }");
        test.ExpectedDiagnostics.Add(RuleVerifier.Diagnostic(RuleIds.SecretInSource).WithLocation(0).WithArguments("a GitHub token", "ghp_"));
        test.DiagnosticVerifier = (diagnostic, _, _) => Assert.DoesNotContain(MadeUpSecret.Characters(6), diagnostic.ToString() + diagnostic.Properties["tofa.subject"], StringComparison.Ordinal);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("/0/appsettings.json", "{ \"Key\": \"«»\" }", "openai")]
    [InlineData("/0/tasks/x.yaml", "env:\n  KEY: «»\n", "github")]
    [InlineData("/0/.env", "A=1\nKEY=«»\nB=2\n", "aws")]
    [InlineData("/0/web.config", "<add connectionString=\"Server=db.acme.com;«»\"/>", "sql")]
    [InlineData("/0/key.pem", "«»", "pem")]
    public async Task File_beside_the_code_that_holds_a_key_is_reported(string path, string content, string kind)
    {
        var secret = MadeUpSecret.Of(kind).Replace("\\n", "\n", StringComparison.Ordinal);
        var password = secret.IndexOf("Password", StringComparison.Ordinal);
        var key = kind == "sql" ? secret[password..].TrimEnd(';') : secret;
        var test = RuleVerifier.Only([RuleIds.SecretInSource], "class A { }");
        test.TestState.AdditionalFiles.Add((path, content.Replace("«»", "{|TOFA6008:" + key + "|}", StringComparison.Ordinal)));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task File_beside_the_code_may_hold_examples()
    {
        var test = RuleVerifier.Only([RuleIds.SecretInSource], "class A { }");
        test.TestState.AdditionalFiles.Add(("/0/.env.example", "OPENAI_API_KEY=sk-...\nDATABASE=Server=.;User Id=x;Password=<password>;\n"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
