using Tofa.Model.Collections;

namespace Tofa.Model.Naming;

/// <summary>Names of the properties of a generated <c>Inputs</c> record, one per key of <c>input_context</c> (R001-28).</summary>
public static class ContextNames
{
    private static readonly IdentifierRules Rules = new(
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            // Members that every record has, and the record's own name.
            "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "Inputs", "MemberwiseClone", "PrintMembers",
            "ReferenceEquals", "ToString",
        },
        "Value_",
        "Value");

    /// <summary>The property name of every key: legal in C#, the same whatever the order, and different for different keys even where case is ignored.</summary>
    /// <returns>The names, in the order of the keys.</returns>
    public static EquatableArray<string> For(IEnumerable<string> keys) => Identifiers.For(keys, Rules);
}
