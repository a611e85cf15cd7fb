namespace Tofa.Packaging.Tests;

/// <summary>A mistake that somebody makes in the sample project.</summary>
/// <param name="File">Where.</param>
/// <param name="Id">The diagnostic.</param>
/// <param name="Anchor">What stood there.</param>
/// <param name="Written">What stands there instead.</param>
/// <param name="Offender">What of it is reported.</param>
/// <param name="Header">What is written at the top of the file.</param>
internal sealed record Mistake(string File, string Id, string Anchor, string Written, string Offender, string Header = "")
{
    private const string Table = "        var table = CsvText.Read(text);\n";
    private const string Class = "public static class Artifacts\n{\n";
    private const string Log = "        context.Log(outcome.Message);\n";

    public static Mistake OpenFileInFlow { get; } =
        new("sample-project/Flows/IngestFlow.cs", "TOFA1005", Table, Table + "        using var s = File.OpenRead(\"x\");\n", "File.OpenRead");

    public static Mistake FlowInModule { get; } = new(
        "sample-project/Modules/Steps/Artifacts.cs", "TOFA1001", Class, Class + "    internal static object Up() => new SeattleWeather.Flows.IngestFlow(null!);\n", "IngestFlow(null");

    public static Mistake JsonInScript { get; } = new(
        "sample-project/Scripts/FlowScript.cs", "TOFA2001", Log, Log + "        context.Log(Json.Serialize(outcome));\n", "Json.Serialize", "using Json = System.Text.Json.JsonSerializer;\n");

    public static Mistake MisspeltDependency { get; } = new(
        "sample-project/runbook.yaml", "TOFA5009", "depends_on: [ingest_observations]", "depends_on: [ingest_observatons]", "ingest_observatons");

    public static IEnumerable<Mistake> All => [OpenFileInFlow, FlowInModule, JsonInScript, MisspeltDependency];

    /// <summary>The file with the mistake.</summary>
    public string In(string text)
    {
        var at = text.IndexOf(Anchor, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sample no longer holds: {Anchor}");
        return Header + text[..at] + Written + text[(at + Anchor.Length)..];
    }

    /// <summary>Where it has to be reported in the file.</summary>
    public (int Line, int Column) PlaceIn(string text)
    {
        var broken = In(text);
        var offset = broken.IndexOf(Offender, broken.IndexOf(Written, StringComparison.Ordinal), StringComparison.Ordinal);
        var before = broken[..offset];
        return (before.Count(character => character == '\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
