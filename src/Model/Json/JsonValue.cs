namespace Tofa.Model.Json;

/// <summary>A JSON value (RFC 8259): a closed set.</summary>
public abstract record JsonValue
{
    private JsonValue()
    {
    }

    /// <summary>What JSON Schema calls its type.</summary>
    public abstract string Type { get; }

    /// <summary>An object.</summary>
    /// <param name="Members">Its members by name; of several with one name the last counts.</param>
    public sealed record Map(IReadOnlyDictionary<string, JsonValue> Members) : JsonValue
    {
        /// <inheritdoc/>
        public override string Type => "object";
    }

    /// <summary>An array.</summary>
    /// <param name="Items">Its items in order.</param>
    public sealed record Array(IReadOnlyList<JsonValue> Items) : JsonValue
    {
        /// <inheritdoc/>
        public override string Type => "array";
    }

    /// <summary>A string.</summary>
    /// <param name="Value">Without quotes and escapes.</param>
    public sealed record Text(string Value) : JsonValue
    {
        /// <inheritdoc/>
        public override string Type => "string";
    }

    /// <summary>A number.</summary>
    /// <param name="Value">The nearest one that a computer counts with.</param>
    /// <param name="Exact">The number itself; <c>null</c> where it is too large or too precise for a decimal.</param>
    public sealed record Number(double Value, decimal? Exact) : JsonValue
    {
        /// <inheritdoc/>
        public override string Type => "number";

        /// <summary>Whether it is a whole number, as <c>1.0</c> is.</summary>
        public bool IsWhole => Exact is { } exact ? decimal.Truncate(exact) == exact : Math.Floor(Value).Equals(Value);
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    /// <param name="Value">Which.</param>
    public sealed record Truth(bool Value) : JsonValue
    {
        /// <inheritdoc/>
        public override string Type => "boolean";
    }

    /// <summary><c>null</c>.</summary>
    public sealed record Null : JsonValue
    {
        /// <inheritdoc/>
        public override string Type => "null";
    }
}
