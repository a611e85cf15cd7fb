using Tofa.Model.Collections;
using Tofa.Model.Runbooks;

namespace Tofa.Model.Gates;

/// <summary>The gates that a runbook gives to all tasks of one type (R002-50).</summary>
/// <param name="Kind">The type.</param>
/// <param name="Gates">The gates; none where the runbook says that there are none.</param>
public sealed record TypeGates(TaskKind Kind, EquatableArray<Gate> Gates)
{
    /// <summary>The gates of a task: those of its type, where a gate of its own with the same category and name replaces the type's, then the rest of its own.</summary>
    /// <param name="byType">The gates of all types.</param>
    /// <param name="kind">The task's type.</param>
    /// <param name="own">The task's own gates.</param>
    public static EquatableArray<Gate> Merge(EquatableArray<TypeGates> byType, TaskKind kind, EquatableArray<Gate> own)
    {
        if (byType.Count == 0)
            return own;

        var inherited = byType.Where(gates => gates.Kind == kind).SelectMany(gates => gates.Gates).ToList();
        var replaced = inherited.Select(gate => own.FirstOrDefault(mine => IsSame(mine, gate)) ?? gate);
        return replaced.Concat(own.Where(mine => !inherited.Exists(gate => IsSame(mine, gate)))).ToEquatableArray();
    }

    private static bool IsSame(Gate one, Gate other) => one.Category == other.Category && one.Name == other.Name;
}
