namespace Tofa.Harness.Markup;

/// <summary>The markup of a test is wrong: a tag is not closed, not opened, or its meaning is not defined.</summary>
public sealed class MarkupException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public MarkupException()
    {
    }

    /// <summary>Creates the exception with the place and the reason.</summary>
    public MarkupException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with the fault that led to it.</summary>
    public MarkupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
