namespace Tofa.Model.Runbooks;

/// <summary>Who does a task (R001-20).</summary>
public enum TaskKind
{
    /// <summary>A person, following written instructions: <c>MANUAL</c>.</summary>
    Manual,

    /// <summary>A language model, reviewed by a person: <c>AI_ASSISTED</c>.</summary>
    AiAssisted,

    /// <summary>A process or a C# script: <c>AUTOMATED_SCRIPT</c>.</summary>
    AutomatedScript,
}
