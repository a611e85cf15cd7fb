namespace Tofa.Model.Schemas;

/// <summary>One key of a mapping.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What stands under it.</param>
/// <param name="Description">What it is for, as one sentence that editors show.</param>
public sealed record KeyShape(string Name, Shape Value, string Description)
{
    /// <summary>Why the key has to be there, as a clause such as <c>nothing can refer to it</c>; <c>null</c> where it may be left out.</summary>
    public string? NeededBecause { get; init; }

    /// <summary>What counts where the key is missing, as YAML writes it; <c>null</c> where that is nothing.</summary>
    public string? Default { get; init; }
}
