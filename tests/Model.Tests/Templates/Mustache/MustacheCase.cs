namespace Tofa.Model.Tests.Templates.Mustache;

/// <summary>One case of the Mustache specification: the name is the specification's, so that it can be found there, the words and values are ours.</summary>
/// <param name="Name">The name.</param>
/// <param name="Context">The <c>input_context</c> as YAML.</param>
/// <param name="Template">The prompt.</param>
/// <param name="Rendered">What it has to become.</param>
/// <param name="Partials">Templates that it puts in, each with its name and text.</param>
public sealed record MustacheCase(string Name, string Context, string Template, string Rendered, params (string Name, string Text)[] Partials)
{
    /// <summary>The problem that is reported where the specification is silent, beside TOFA5021 (not used).</summary>
    public string? Problem { get; init; }
}
