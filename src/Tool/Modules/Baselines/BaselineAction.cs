namespace Tofa.Tool.Modules.Baselines;

/// <summary>What is done with a baseline.</summary>
internal enum BaselineAction
{
    /// <summary>Freezes the violations of today.</summary>
    Create,

    /// <summary>Lets go of what is mended.</summary>
    Update,

    /// <summary>Compares and writes nothing.</summary>
    Check,
}
