using Tofa.Model.Collections;

namespace Tofa.Model.Runbooks;

/// <summary>The <c>script_details</c> section (R001-33): exactly one of a shell line, an argument list and a C# type.</summary>
public sealed record ScriptDefinition
{
    /// <summary>A line for the system's shell; <c>null</c> where another form is used.</summary>
    public string? ShellCommand { get; init; }

    /// <summary>Program and arguments, passed on as they are, without a shell; empty where another form is used.</summary>
    public EquatableArray<string> Command { get; init; }

    /// <summary>The full name of a C# type that implements <c>Tofa.Runner.Pipelines.IScript</c>, run in process; <c>null</c> where another form is used.</summary>
    public string? ScriptType { get; init; }

    /// <summary>Environment variables added for the process.</summary>
    public EquatableArray<EnvironmentVariable> Environment { get; init; }

    /// <summary>How long it may take; <c>null</c> for the runner's default.</summary>
    public TimeSpan? Timeout { get; init; }
}
