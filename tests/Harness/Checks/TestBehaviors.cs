namespace Tofa.Harness.Checks;

/// <summary>Checks a test leaves out.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>The check that nothing is reported in generated code.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>The check that a pragma can disable the rules.</summary>
    SkipSuppressionCheck = 2,

    /// <summary>The check that exactly the expected sources are generated.</summary>
    SkipGeneratedSourcesCheck = 4,

    /// <summary>The check that a second run of the generators takes everything from the cache.</summary>
    SkipCachingCheck = 8,

    /// <summary>The check that no step of a generator keeps a symbol, a syntax node or another compiler object.</summary>
    SkipModelCheck = 16,
}
