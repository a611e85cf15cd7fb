namespace Tofa.Harness.Markup;

/// <summary>How markup is read.</summary>
[Flags]
public enum MarkupOptions
{
    /// <summary><c>[|x|]</c> needs an analyzer with exactly one descriptor; <c>$$</c> is a position.</summary>
    None = 0,

    /// <summary>Where several descriptors fit, the first is meant.</summary>
    UseFirstDescriptor = 1,

    /// <summary><c>$$</c> is ordinary text.</summary>
    TreatPositionIndicatorsAsCode = 2,
}
