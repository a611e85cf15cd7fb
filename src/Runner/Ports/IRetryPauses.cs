namespace Tofa.Runner.Ports;

/// <summary>Waits between the tries of a call.</summary>
internal interface IRetryPauses
{
    /// <summary>A random number from 0 to 1.</summary>
    double Draw();

    /// <summary>Waits, and shows a person how long it still takes.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled meanwhile.</exception>
    Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken);
}
