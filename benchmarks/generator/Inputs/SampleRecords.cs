using System.Globalization;
using System.Text;

namespace Tofa.Generators.Benchmarks.Inputs;

/// <summary>C# for the System.Text.Json source generator to work on: records with properties of the usual types.</summary>
internal static class SampleRecords
{
    /// <summary>So many records and a context that names each.</summary>
    public static string Of(int records)
    {
        var text = new StringBuilder("using System.Text.Json.Serialization;\n\nnamespace Acme;\n\n");
        for (var number = 0; number < records; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"public sealed record Step{number}(string Id, string Name, int Order, bool IsDone, System.DateTime Due, string[] Tags);\n");
        }

        for (var number = 0; number < records; number++)
            text.Append(CultureInfo.InvariantCulture, $"[JsonSerializable(typeof(Step{number}))]\n");

        return text.Append("internal partial class StepContext : JsonSerializerContext;\n").ToString();
    }
}
