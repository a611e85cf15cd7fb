namespace Tofa.Model.Gates;

/// <summary>How a number is compared with what was measured.</summary>
public enum GateComparison
{
    /// <summary><c>0</c>, <c>= 0</c> or <c>== 0</c>.</summary>
    Equal,

    /// <summary><c>!= 0</c>.</summary>
    NotEqual,

    /// <summary><c>&gt;= 5</c>.</summary>
    AtLeast,

    /// <summary><c>&lt;= 5</c>.</summary>
    AtMost,

    /// <summary><c>&gt; 5</c>.</summary>
    MoreThan,

    /// <summary><c>&lt; 5</c>.</summary>
    LessThan,
}
