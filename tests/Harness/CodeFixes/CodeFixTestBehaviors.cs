namespace Tofa.Harness.CodeFixes;

/// <summary>What a code fix test leaves out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>Everything is verified.</summary>
    None = 0,

    /// <summary>Fix all in a document.</summary>
    SkipFixAllInDocumentCheck = 1,

    /// <summary>Fix all in a project.</summary>
    SkipFixAllInProjectCheck = 2,

    /// <summary>Fix all in the solution.</summary>
    SkipFixAllInSolutionCheck = 4,

    /// <summary>Fix all in any scope.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Only the first fixable diagnostic of each iteration is tried, instead of each until one has a fix.</summary>
    FixOne = 8,

    /// <summary>The check that the diagnostic to fix is one an editor shows while typing, not only at the end of a build.</summary>
    SkipLocalDiagnosticCheck = 16,
}
