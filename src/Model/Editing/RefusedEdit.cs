using Tofa.Model.Text;

namespace Tofa.Model.Editing;

/// <summary>An edit that a text does not allow.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Place">Where the obstacle stands.</param>
/// <param name="Reason">The reason and the remedy, without the place.</param>
public sealed record RefusedEdit(YamlEdit Edit, SourceSpan Place, string Reason);
