namespace Tofa.Tool.Modules.Graphs;

/// <summary>A place where a dependency violates a rule.</summary>
/// <param name="Rule">Such as <c>TOFA1001</c>.</param>
/// <param name="File">Relative to the project, with <c>/</c>.</param>
/// <param name="Line">From 1; 0 where there is no line.</param>
/// <param name="Message">What is wrong, why, and what to do instead.</param>
internal sealed record Place(string Rule, string File, int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}";
}
