using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Ports;

public sealed class ResultNameTests
{
    private static Task VerifyAsync(string source) => RuleVerifier.VerifyOnlyAsync(RuleIds.ResultName, source);

    [Theory]
    [InlineData("namespace Acme.Modules { record «CommitResult»; }")]
    [InlineData("namespace Acme.Modules { class M { struct «CommitResult» { } } } namespace Acme.Flows { enum «CommitResult» { } }")]
    [InlineData("namespace Acme { public static class M { public record «CommitResult»(int X); } } namespace Acme.Flows { class F { } }")]
    public Task Forbidden_name_is_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("namespace Acme.Modules.A { record SaveResult; } namespace Acme.Modules.B { record «SaveResult»; }")]
    [InlineData("namespace Acme.Flows.A { class MoveOutcome { } } namespace Acme.Flows.B { class «MoveOutcome» { } } namespace Acme.Flows.C { class «MoveOutcome» { } }")]
    public Task Namesake_in_the_same_layer_is_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("namespace Acme.Modules { record CommitResults; record TheCommitResult; class M { string CommitResult; void N() { var CommitResult = 1; } } }")]
    [InlineData("namespace Acme.Modules { record SaveResult; } namespace Acme.Flows { record SaveResult; }")]
    [InlineData("namespace Acme.Tasks.A.Modules { record SaveResult; } namespace Acme.Tasks.B.Modules { record SaveResult; }")]
    [InlineData("namespace Acme.Modules.A { record SaveResult; record SaveResult<T>; } namespace Acme.Modules.B { class M { record SaveResult; } }")]
    [InlineData("namespace Acme.Modules.A { record Options; } namespace Acme.Modules.B { record Options; }")]
    [InlineData("namespace Acme.A { record CommitResult; }")]
    public Task Other_names_are_not_reported(string source) => VerifyAsync(source);
}
