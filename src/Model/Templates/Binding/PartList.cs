using System.Text;
using Tofa.Model.Collections;

namespace Tofa.Model.Templates.Binding;

/// <summary>Collects parts, with texts beside each other as one.</summary>
internal sealed class PartList
{
    private readonly List<BoundPart> parts = [];
    private readonly StringBuilder text = new();

    /// <summary>Adds text.</summary>
    public void Add(string more) => text.Append(more);

    /// <summary>Adds a part.</summary>
    public void Add(BoundPart part)
    {
        Flush();
        parts.Add(part);
    }

    /// <summary>The parts.</summary>
    public EquatableArray<BoundPart> ToParts()
    {
        Flush();
        return parts.ToEquatableArray();
    }

    private void Flush()
    {
        if (text.Length > 0)
            parts.Add(new BoundText(text.ToString()));

        text.Clear();
    }
}
