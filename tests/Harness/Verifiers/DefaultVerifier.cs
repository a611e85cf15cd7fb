using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace Tofa.Harness.Verifiers;

/// <summary>Throws <see cref="VerificationException"/>, which every test framework reports as a failure.</summary>
public sealed class DefaultVerifier : IVerifier
{
    private readonly ImmutableStack<string> contexts;

    /// <summary>Creates a verifier without context.</summary>
    public DefaultVerifier()
        : this([])
    {
    }

    private DefaultVerifier(ImmutableStack<string> contexts) => this.contexts = contexts;

    /// <inheritdoc/>
    public void Empty<T>(string collectionName, IEnumerable<T> collection)
    {
        if (collection.Any())
            Fail($"Expected '{collectionName}' to be empty, contains {collection.Count()} elements: {string.Join(", ", collection)}");
    }

    /// <inheritdoc/>
    public void NotEmpty<T>(string collectionName, IEnumerable<T> collection)
    {
        if (!collection.Any())
            Fail($"Expected '{collectionName}' to be non-empty, contains no elements");
    }

    /// <inheritdoc/>
    public void Equal<T>(T expected, T actual, string? message = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            Fail(message ?? $"Expected '{expected}', found '{actual}'");
    }

    /// <inheritdoc/>
    public void SequenceEqual<T>(
        IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T>? equalityComparer = null, string? message = null)
    {
        if (!expected.SequenceEqual(actual, equalityComparer))
            Fail(message ?? $"Expected [{string.Join(", ", expected)}], found [{string.Join(", ", actual)}]");
    }

    /// <inheritdoc/>
    public void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
            Fail(message ?? "Expected the condition to hold");
    }

    /// <inheritdoc/>
    public void False([DoesNotReturnIf(true)] bool assert, string? message = null)
    {
        if (assert)
            Fail(message ?? "Expected the condition not to hold");
    }

    /// <inheritdoc/>
    [DoesNotReturn]
    public void Fail(string? message = null) => throw new VerificationException(WithContexts(message ?? "Verification failed"));

    /// <inheritdoc/>
    public void LanguageIsSupported(string language) =>
        True(language == LanguageNames.CSharp, $"The language '{language}' is not supported; use C#");

    /// <inheritdoc/>
    public IVerifier PushContext(string context) => new DefaultVerifier(contexts.Push(context));

    private string WithContexts(string message) =>
        string.Concat(contexts.Select(context => $"Context: {context}{Environment.NewLine}")) + message;
}
