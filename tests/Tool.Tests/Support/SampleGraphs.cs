using Tofa.Tool.Modules.Graphs;

namespace Tofa.Tool.Tests.Support;

/// <summary>Graphs to draw.</summary>
internal static class SampleGraphs
{
    /// <summary>The usual layers, with two violations of one edge and one of another.</summary>
    public static LayerGraph Layers { get; } = GraphBuilder.Build("Acme", Facts.Project(
        Facts.Use("Scripts.A", "Flows.F", 4),
        Facts.Use("Scripts.A", "Adapters.D", 3),
        Facts.Use("Flows.F", "Modules.M", 21),
        Facts.Use("Flows.F", "Ports.P", 6),
        Facts.Use("Flows.F", "SharedModules.S", 2),
        Facts.Use("Modules.M", "SharedModules.S", 7),
        Facts.Use("Adapters.D", "Ports.P", 5),
        Facts.Use("Ports.P", "Modules.M", 5),
        Facts.Use("Modules.M", "Flows.F", 1, allowed: false),
        Facts.Use("Modules.M", "Flows.G", 1, allowed: false),
        Facts.Use("SharedModules.S", "Scripts.A", 1, allowed: false),
        Facts.Breach("Modules.M", "Flows.F", "src/Modules/M.cs", 14, message: "'M' belongs to Modules and uses 'F' of Flows"),
        Facts.Breach("Modules.M", "Flows.G", "src/Modules/N.cs", 3, message: "'M' belongs to Modules and uses 'G' of Flows"),
        Facts.Breach("SharedModules.S", "Scripts.A", "src/SharedModules/S.cs", 8, message: "'S' belongs to SharedModules and uses 'A' of Scripts"),
        Facts.Breach("Flows.F", "System.IO.File", "src/Flows/F.cs", 30, "TOFA1005", "'F' belongs to Flows and uses 'File.Delete'")));

    /// <summary>Three capabilities, one of which uses another, and what they share.</summary>
    public static LayerGraph Capabilities { get; } = GraphBuilder.Build("Acme.Suite", Facts.Project(
    [
        .. new[] { "Ingest", "Reporting", "Billing" }.SelectMany(name => new[]
        {
            Facts.Use($"{name}/Scripts.A", $"{name}/Flows.F", 3),
            Facts.Use($"{name}/Flows.F", $"{name}/Modules.M", 8),
            Facts.Use($"{name}/Flows.F", "Ports.P", 2),
            Facts.Use($"{name}/Modules.M", "SharedModules.S", 4),
        }),
        Facts.Use("Adapters.D", "Ports.P", 5),
        Facts.Use("Reporting/Modules.M", "Ingest/Modules.M", 2, allowed: false),
        Facts.Breach("Reporting/Modules.M", "Ingest/Modules.M", "Tasks/Reporting/Modules/M.cs", 5, "TOFA1002", "'M' of Reporting uses 'M' of Ingest"),
    ]));

    /// <summary>Names that would break out of any markup.</summary>
    public static LayerGraph Hostile { get; } = GraphBuilder.Build("</title><script>document.title='owned'</script>", Facts.Project(
        Facts.Use(Evil + "/Scripts.A", "Flows\"];x[\"--><img src=x onerror=document.title='owned'>.F", 3),
        Facts.Use("Flows\"];x[\"--><img src=x onerror=document.title='owned'>.F", "Back\\N\u0001\uD800.M", 3, allowed: false),
        Facts.Violation("x", "\"><script>document.title='owned'</script>.cs", 1, message: "</section><script>document.title='owned'</script>")));

    private const string Evil = "'\"]]>&<script>document.title='owned'<\\script>";
}
