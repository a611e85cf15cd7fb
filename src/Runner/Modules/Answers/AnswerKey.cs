namespace Tofa.Runner.Modules.Answers;

/// <summary>What a person can answer (R001-45, R001-49).</summary>
internal enum AnswerKey
{
    /// <summary><c>y</c>: done, or accepted.</summary>
    Yes,

    /// <summary><c>r</c>: once more, with the fallback prompt where there is one.</summary>
    Retry,

    /// <summary><c>e</c>: an error, with a reason.</summary>
    Error,

    /// <summary><c>m</c>: edited by hand.</summary>
    Manual,

    /// <summary><c>s</c>: left out.</summary>
    Skip,

    /// <summary><c>v</c>: shows the whole prompt, and asks again.</summary>
    View,

    /// <summary><c>d</c>: shows what would change in the artifact, and asks again.</summary>
    Diff,
}
