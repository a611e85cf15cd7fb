using Tofa.Model.Collections;
using Tofa.Model.Contexts;
using Tofa.Model.Naming;
using Tofa.Model.Runbooks;

namespace Tofa.Generators.Emit;

/// <summary>Chooses C# types for context values.</summary>
internal static class InputTypes
{
    /// <summary>The record for a whole context.</summary>
    public static InputRecord Of(ContextShape context) => Record(context, TaskMembers.Inputs, TaskMembers.Inputs);

    private static InputRecord Record(ContextShape map, string name, string path)
    {
        var names = ContextNames.For(map.Members.Select(member => member.Key));
        var taken = new HashSet<string>(names, StringComparer.Ordinal) { name };
        var properties = map.Members.Select((member, i) => new InputProperty(Identifiers.Escape(names[i]), member.Key, Type(member.Shape, names[i] + "Value", path, taken)));
        return new InputRecord(name, path, properties.ToEquatableArray());
    }

    private static InputType Type(ContextShape shape, string name, string path, HashSet<string> taken)
    {
        var item = shape.Item is null ? null : Type(shape.Item, name.Substring(0, name.Length - "Value".Length) + "Item" + (shape.Item.Kind == ContextKind.List ? "Value" : string.Empty), path, taken);
        var record = shape.Kind == ContextKind.Map ? Nested(shape, name, path, taken) : null;
        var type = shape.Kind switch
        {
            ContextKind.Whole => "long",
            ContextKind.Fraction => "decimal",
            ContextKind.Flag => "bool",
            ContextKind.List => $"{TypeNames.ReadOnlyList}<{item!.CSharp}>",
            ContextKind.Map => record!.Path,
            _ => "string",
        };
        return new InputType(shape, shape.IsOptional ? type + "?" : type, record, item);
    }

    // A nested type may have neither the name of a property beside it, nor of one in it, nor of the record around it.
    private static InputRecord Nested(ContextShape map, string name, string path, HashSet<string> taken)
    {
        var inner = new HashSet<string>(ContextNames.For(map.Members.Select(member => member.Key)), StringComparer.Ordinal);
        while (inner.Contains(name) || !taken.Add(name))
            name += "_";

        return Record(map, name, path + "." + name);
    }
}
