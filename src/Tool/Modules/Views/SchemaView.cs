using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Views;

/// <summary>The JSON Schema of a file that people write.</summary>
/// <param name="File">What the file is called.</param>
/// <param name="Schema">The schema, itself a JSON document.</param>
internal sealed record SchemaView(string File, string Schema) : View("schema");
