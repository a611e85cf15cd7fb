namespace Tofa.Tool.Tests.Golden;

/// <summary>One key of a document.</summary>
/// <param name="Path">Such as <c>tasks[].id</c>; <c>&lt;map&gt;</c> stands for keys that anybody may choose.</param>
/// <param name="Type">Such as <c>string</c> or <c>string or null</c>.</param>
/// <param name="Meaning">What the code says of it.</param>
internal sealed record JsonProperty(string Path, string Type, string Meaning);
