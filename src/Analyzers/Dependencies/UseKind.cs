namespace Tofa.Analyzers.Dependencies;

/// <summary>How a use stands in the source.</summary>
internal enum UseKind
{
    /// <summary>The code names the symbol.</summary>
    Explicit,

    /// <summary>The code only names it inside <c>nameof</c>: a dependency, but nothing runs.</summary>
    NameOnly,

    /// <summary>The compiler supplies it: an inferred type, a conversion, an operator, a pattern method.</summary>
    Implied,
}
