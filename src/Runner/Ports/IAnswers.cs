namespace Tofa.Runner.Ports;

/// <summary>Answers prepared before the run (<c>--answers answers.yaml</c>), used up in order.</summary>
internal interface IAnswers
{
    /// <summary>Tells the next prepared answer for a task without using it; <c>null</c> where none is left.</summary>
    string? Peek(string taskId);

    /// <summary>Takes the next prepared answer for a task; <c>null</c> where none is left.</summary>
    string? Take(string taskId);
}
