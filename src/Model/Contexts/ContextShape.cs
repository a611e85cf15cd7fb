using Tofa.Model.Collections;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Contexts;

/// <summary>The type of a context value: what a template can ask of it, and what C# type it gets.</summary>
/// <param name="Kind">What it is; <see cref="ContextKind.Nothing"/> for what is not known, as the items of a list without any.</param>
public sealed record ContextShape(ContextKind Kind)
{
    /// <summary>What is not known.</summary>
    public static readonly ContextShape Nothing = new(ContextKind.Nothing);

    /// <summary>A text.</summary>
    public static readonly ContextShape Text = new(ContextKind.Text);

    /// <summary>Whether a value may be missing. Texts and lists never are: an empty one takes the place of a missing one.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The values of a map, in the order in which their keys first occur.</summary>
    public EquatableArray<ContextMember> Members { get; init; }

    /// <summary>The joined type of the items of a list; <c>null</c> for anything else.</summary>
    public ContextShape? Item { get; init; }

    /// <summary>The type of a value of a map; <c>null</c> where it is not a map or does not have the key.</summary>
    public ContextShape? Member(string key)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Key, key, StringComparison.Ordinal))
                return member.Shape;
        }

        return null;
    }
}
