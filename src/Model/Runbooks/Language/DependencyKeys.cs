using Tofa.Model.Schemas;

namespace Tofa.Model.Runbooks.Language;

/// <summary>The keys of an item of <c>depends_on</c> in its long form.</summary>
public static class DependencyKeys
{
    /// <summary>What a dependency is required to be where SKIPPED is not enough.</summary>
    internal const string Done = "done";

    /// <summary>The long form.</summary>
    public static readonly MappingShape Item = new("a dependency", new[]
    {
        new KeyShape("id", Values.FilledText, "The id of the task that comes first.") { NeededBecause = "nothing says which task comes first" },
        new KeyShape("require", new ChoiceShape("a requirement", new[] { Done }) { AllowsNothing = true }, "What that task has to be: done where SKIPPED is not enough; without it either will do."),
    });

    /// <summary>A list of dependencies in any form.</summary>
    internal static readonly Shape List = new ListShape(new EitherShape(new[] { Values.Text, Item })) { AllowsNothing = true };
}
