namespace Tofa.Harness.Verifiers;

/// <summary>A test did not hold. The message says what was expected, what was found and where.</summary>
public sealed class VerificationException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public VerificationException()
    {
    }

    /// <summary>Creates the exception with what was expected and what was found.</summary>
    public VerificationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the fault that led to it.</summary>
    public VerificationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
