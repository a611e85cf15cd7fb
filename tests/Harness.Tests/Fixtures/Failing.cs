using Tofa.Harness.Verifiers;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Runs a test that must fail.</summary>
internal static class Failing
{
    /// <summary>The message of the failure.</summary>
    internal static async Task<string> MessageOf(Func<Task> test) => (await Assert.ThrowsAsync<VerificationException>(test)).Message;
}
