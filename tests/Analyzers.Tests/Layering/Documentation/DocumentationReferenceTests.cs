using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering.Documentation;

public sealed class DocumentationReferenceTests
{
    private const string World = """
        namespace Acme.Flows { public class IngestFlow { public void Run() { } } }
        namespace Acme.SharedModules { public class Text { } }
        namespace Acme { public class Plain { } }
        """;

    [Theory]
    [InlineData("/// <summary>Used by <see cref=\"«IngestFlow»\"/>.</summary>\npublic class Cleaner { }")]
    [InlineData("/// <summary>Used by <see cref=\"«Acme.Flows.IngestFlow.Run»\"/>.</summary>\npublic class Cleaner { }")]
    [InlineData("public class Cleaner { /// <seealso cref=\"«IngestFlow.Run()»\"/>\npublic void Clean() { } }")]
    [InlineData("public class Cleaner { /// <summary><see cref=\"«IngestFlow»\"/></summary>\npublic int Count, Other; }")]
    [InlineData("public class Cleaner { /// <exception cref=\"«IngestFlow»\"/>\npublic Cleaner() { } }")]
    public Task Reference_to_a_higher_layer_is_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("/// <summary>Uses <see cref=\"Acme.SharedModules.Text\"/>, <see cref=\"Acme.Plain\"/> and <see cref=\"string\"/>.</summary>\npublic class Cleaner { }")]
    [InlineData("/// <summary>Works on <see cref=\"Cleaner\"/> and <paramref name=\"IngestFlow\"/>.</summary>\npublic class Cleaner { }")]
    [InlineData("/// <summary>IngestFlow calls it, <c>IngestFlow</c> knows it.</summary>\npublic class Cleaner { }")]
    [InlineData("// <see cref=\"IngestFlow\"/>\npublic class Cleaner { }")]
    public Task Reference_that_points_down_or_is_none_is_not_reported(string code) => VerifyAsync(code);

    [Fact]
    public Task Flow_may_refer_to_what_it_uses() => RuleVerifier.VerifyOnlyAsync(
        RuleIds.DocumentationReference,
        World + "namespace Acme.Modules { public class Cleaner { } }\nnamespace Acme.Flows { /// <summary><see cref=\"Acme.Modules.Cleaner\"/></summary>\npublic class Other { } }");

    private static Task VerifyAsync(string code) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.DocumentationReference, "using Acme.Flows;\nnamespace Acme.Modules\n{\n" + code + "\n}\n", World);
}
