using System.Runtime.CompilerServices;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Modules.Telemetry;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Telemetry;

/// <summary>Chooses between telling a collector and telling nobody.</summary>
internal static class TelemetryFactory
{
    /// <summary>What the environment asks for. Whatever is wrong with that is said, and the run goes on without.</summary>
    /// <param name="projectDirectory">The folder of <c>runbook.yaml</c>.</param>
    /// <param name="terminal">Told what is wrong.</param>
    /// <param name="redactor">Knows the secrets.</param>
    internal static ITelemetry Create(string projectDirectory, ITerminal terminal, Redactor redactor)
    {
        var settings = OtlpSettingsReader.Read(Environment.GetEnvironmentVariable);
        foreach (var problem in settings.Problems)
            terminal.Say(problem);

        return settings.IsOn ? Start(settings, projectDirectory, terminal, redactor.With(settings.Secrets)) : new NoTelemetry();
    }

    // Not inlined: a method's assemblies are loaded when it is compiled, and a run that nobody watches shall not pay for them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ITelemetry Start(OtlpSettings settings, string projectDirectory, ITerminal terminal, Redactor redactor)
    {
        try
        {
            return new OtlpTelemetry(OtlpExport.Start(settings, message => terminal.Say(redactor.Redact(message))), Path.GetFileName(projectDirectory), redactor, TimeProvider.System);
        }
        catch (Exception refused)
        {
            terminal.Say(redactor.Redact($"No telemetry is sent: {refused.Message}"));
            return new NoTelemetry();
        }
    }
}
