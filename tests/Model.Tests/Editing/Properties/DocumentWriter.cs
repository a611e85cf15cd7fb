using System.Text;
using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>Writes a generated document and notes where each of its texts stands.</summary>
internal sealed class DocumentWriter(GeneratedFormat format)
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, SourceSpan> places = [];
    private int anchors;

    public static GeneratedDocument Write(GeneratedMapping root, GeneratedFormat format)
    {
        var writer = new DocumentWriter(format);
        if (format.HasByteOrderMark)
            writer.text.Append('\uFEFF');

        if (root.IsFlow)
            writer.Flow(root, "");
        else
            writer.Mapping(root, "", 0, isBehindDash: false);

        if (!format.HasLastLineBreak)
            writer.text.Length -= root.IsFlow ? 0 : format.LineBreak.Length;

        return new GeneratedDocument(root, writer.text.ToString(), writer.places);
    }

    private void Mapping(GeneratedMapping mapping, string path, int column, bool isBehindDash)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            text.Append(' ', isBehindDash ? 0 : column).Append(key).Append(':');
            isBehindDash = false;
            Value(value, YamlPath.Key(path, key), column, format.MappingStep, format.ListStep);
        }
    }

    private void List(GeneratedList list, string path, int column, bool isBehindDash)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            text.Append(' ', isBehindDash ? 0 : column).Append('-');
            isBehindDash = false;
            var itemPath = YamlPath.Item(path, i);
            switch (list.Items[i])
            {
                case GeneratedMapping { IsFlow: false, Entries.Count: > 0 } mapping:
                    text.Append(' ');
                    Mapping(mapping, itemPath, column + 2, isBehindDash: true);
                    break;
                case GeneratedList { IsFlow: false, Items.Count: > 0 } inner:
                    text.Append(' ');
                    List(inner, itemPath, column + 2, isBehindDash: true);
                    break;
                case var item:
                    Value(item, itemPath, column, 2, 2);
                    break;
            }
        }
    }

    private void Value(GeneratedNode value, string path, int column, int mappingStep, int listStep)
    {
        switch (value)
        {
            case GeneratedScalar scalar:
                Scalar(scalar, path, column + mappingStep);
                break;
            case GeneratedMapping { IsFlow: false, Entries.Count: > 0 } mapping:
                EndLine(mapping.HasComment);
                Mapping(mapping, path, column + mappingStep, isBehindDash: false);
                break;
            case GeneratedList { IsFlow: false, Items.Count: > 0 } list:
                EndLine(list.HasComment);
                List(list, path, column + listStep, isBehindDash: false);
                break;
            default:
                text.Append(format.Gap);
                Flow(value, path);
                EndLine(hasComment: false);
                break;
        }
    }

    private void Scalar(GeneratedScalar scalar, string path, int column)
    {
        if (scalar.Notation == Notation.Literal)
        {
            Literal(scalar, path, column);
            return;
        }

        if (scalar.Notation != Notation.Empty)
            text.Append(format.Gap);

        Inline(scalar, path);
        EndLine(scalar.HasComment);
    }

    private void Literal(GeneratedScalar scalar, string path, int column)
    {
        text.Append(format.Gap);
        var start = text.Length;
        text.Append("|-").Append(scalar.HasComment ? " # why" : "");
        foreach (var line in scalar.Value.Split('\n'))
            text.Append(format.LineBreak).Append(' ', column).Append(line);

        places.Add(path, new SourceSpan(start, text.Length - start));
        EndLine(hasComment: false);
    }

    private void Inline(GeneratedScalar scalar, string path)
    {
        text.Append(scalar.Notation switch { Notation.Anchored => $"&a{anchors++} ", Notation.Tagged => "!!str  ", _ => "" });
        var start = text.Length;
        text.Append(scalar.Notation switch
        {
            Notation.SingleQuoted => "'" + scalar.Value.Replace("'", "''", StringComparison.Ordinal) + "'",
            Notation.DoubleQuoted => "\"" + scalar.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"",
            _ => scalar.Value,
        });
        places.Add(path, new SourceSpan(start, text.Length - start));
    }

    private void Flow(GeneratedNode node, string path)
    {
        switch (node)
        {
            case GeneratedScalar scalar:
                Inline(scalar, path);
                break;
            case GeneratedMapping mapping:
                text.Append('{');
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    text.Append(i > 0 ? ", " : "").Append(mapping.Entries[i].Key).Append(": ");
                    Flow(mapping.Entries[i].Value, YamlPath.Key(path, mapping.Entries[i].Key));
                }

                text.Append('}');
                break;
            case GeneratedList list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Flow(list.Items[i], YamlPath.Item(path, i));
                }

                text.Append(']');
                break;
        }
    }

    private void EndLine(bool hasComment) => text.Append(hasComment ? "  # it's: \"why\"" + format.LineBreak + "# own line" : "").Append(format.LineBreak);
}
