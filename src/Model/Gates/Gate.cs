namespace Tofa.Model.Gates;

/// <summary>One gate that a task's result has to pass before the task is done (R003-23).</summary>
/// <param name="Category">What it belongs to, such as <c>Code Quality</c>; empty where it stands alone.</param>
/// <param name="Name">What is measured, such as <c>zen_compliance</c>.</param>
/// <param name="Condition">What has to be true of it.</param>
public sealed record Gate(string Category, string Name, GateCondition Condition)
{
    /// <summary>Category and name, as messages show them.</summary>
    public string Title => Category.Length == 0 ? Name : $"{Category}: {Name}";

    /// <summary>Judges a measurement; the same measurement always gives the same verdict.</summary>
    /// <param name="measurement">What was measured; <c>null</c> where nobody measured.</param>
    public GateVerdict Judge(string? measurement) => Condition.Judge(measurement);
}
