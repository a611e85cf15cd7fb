namespace Tofa.Model.Schemas;

/// <summary>What a text says, and so which texts are none.</summary>
public enum TextForm
{
    /// <summary>Any text, for people.</summary>
    Prose,

    /// <summary>The name that a layer is given.</summary>
    LayerTitle,

    /// <summary>The name of a layer that is defined elsewhere.</summary>
    LayerName,

    /// <summary>The name of a capability.</summary>
    CapabilityName,

    /// <summary>A pattern of the namespaces of a layer.</summary>
    NamespacePattern,

    /// <summary>A pattern of namespaces with <c>{capability}</c>.</summary>
    CapabilityPattern,

    /// <summary>A pattern of the full names of types or namespaces.</summary>
    TypePattern,

    /// <summary>A pattern of the names of packages or assemblies.</summary>
    PackagePattern,

    /// <summary>A pattern of the names of types, without their namespaces.</summary>
    NamePattern,

    /// <summary>A pattern of paths relative to the project.</summary>
    PathPattern,

    /// <summary>The documentation comment id of a type or member.</summary>
    SymbolId,

    /// <summary>The full name of a type.</summary>
    TypeName,

    /// <summary>The name of a type without its namespace.</summary>
    SimpleName,

    /// <summary>The id of a requirement.</summary>
    RequirementId,

    /// <summary>The id of a rule.</summary>
    RuleId,

    /// <summary>A path relative to the project.</summary>
    Path,

    /// <summary>What identifies a violation in its file.</summary>
    Subject,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of a few texts.</summary>
    Choice,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,
}
