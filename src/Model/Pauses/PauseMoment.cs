namespace Tofa.Model.Pauses;

/// <summary>When a run pauses at a task.</summary>
public enum PauseMoment
{
    /// <summary>Before it starts: <c>before</c>.</summary>
    Before,

    /// <summary>After its work and before it is done: <c>after</c>.</summary>
    After,
}
