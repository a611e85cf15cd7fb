namespace Tofa.CodeFixes.InlineJson;

/// <summary>One member of a flat JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>"</c> for a text, <c>0</c> for a number, <c>t</c>, <c>f</c> and <c>n</c> for the words.</param>
/// <param name="Value">The text itself, or the value as it is written.</param>
internal sealed record JsonMember(string Name, char Kind, string Value);
