namespace Tofa.Analyzers.Tests.Layering.Constructs;

/// <summary>Dependencies in the headers of types and members.</summary>
internal static class SignatureConstructs
{
    internal static readonly Construct[] All =
    [
        new("a base type", "type:public class User : «Base»;"),
        new("an interface", "type:public class User : «IThing» { public void Go() { } }"),
        new("the base type of a record", "type:public record User() : «Pair»(1, 2);"),
        new("the arguments of a base type", "type:public class User : List<«Thing»>;"),
        new("a primary constructor parameter", "type:public class User(«Thing» thing) { public object Get() => thing; }"),
        new("a record parameter", "type:public record User(«Thing» Thing);"),
        new("a type constraint", "type:public class User<T> where T : «Base»;"),
        new("a method constraint", "public void M<T>() where T : «IThing» { }"),
        new("a field", "public «Thing»? field;"),
        new("a field with target-typed new", "public «Thing» field = new();"),
        new("an array field", "public «Thing»[]? field;"),
        new("a nullable struct field", "public «Number»? field;"),
        new("a generic argument of a field", "public Dictionary<string, List<«Thing»>>? field;"),
        new("a tuple element", "public («Thing» First, int Second) field;"),
        new("a function pointer", "public unsafe delegate*<«Thing», void> field;"),
        new("a pointer", "public unsafe «Number»* field;"),
        new("a qualified name", "public TARGET.«Thing»? field;"),
        new("a globally qualified name", "public global::TARGET.«Thing»? field;"),
        new("a nested type", "public Thing.«Inner»? field;"),
        new("an alias", "public «Alias»? field;"),
        new("an alias of a constructed type", "public «Aliases»? field;"),
        new("an alias of a tuple", "public «Couple» field;"),
        new("a property", "public «Thing»? Property { get; set; }"),
        new("a declared indexer", "public int this[«Thing» key] => 0;"),
        new("an event", "public event «Callback»? Happened { add { } remove { } }"),
        new("a delegate type", "type:public delegate «Thing» User();"),
        new("a parameter", "public void M(«Thing» thing) { }"),
        new("a params collection", "public void M(params List<«Thing»> things) { }"),
        new("a return type", "public «Thing»? M() => null;"),
        new("a user-defined conversion", "public static implicit operator «Thing»?(User user) => null;"),
        new("a default parameter value", "public void M(int limit = «Thing.Limit») { }"),
        new("an attribute on a type", "type:[«Mark»] public class User;"),
        new("an attribute on a member", "[«Mark»] public void M() { }"),
        new("an attribute on a parameter", "public void M([«Mark»] int value) { }"),
        new("an attribute on a return value", "[return: «Mark»] public int M() => 0;"),
        new("an attribute argument", "[Description(typeof(«Thing»))] public void M() { } [AttributeUsage(AttributeTargets.All)] class DescriptionAttribute(Type type) : Attribute { public Type Type => type; }"),
        new("an attribute constant", """
            [Obsolete("", error: «Thing.Limit» > 9)] public void M() { }
            """),
        new("a generic attribute", "[Marked<«Thing»>] public void M() { }"),
        new("an explicit interface implementation", "type:public class User : «IThing» { void «IThing».Go() { } }"),
        new("a static abstract member", "type:public interface IUser { static abstract «Thing» Create(); }"),
        new("a nested type of the user", "type:public class User { private sealed class Part { public «Thing»? Field; } }"),
        new("a part of a partial type", "type:public partial class User; public partial class User { public «Thing»? Field; }"),
        new("an enum constant", "type:public enum User { One = «Thing.Limit» }"),
        new("a struct", "type:public struct User { public «Thing» Field; }"),
        new("an interface member", "type:public interface IUser { «Thing» Get(); }"),
        new("an extern method", """
            [System.Runtime.InteropServices.DllImport("x")] public static extern void M(«Number» number);
            """),
        new("an expression-bodied accessor", "public int M { get => «Thing.Count»; }"),
        new("a constructor initializer", "type:public class User { public User() : this(«Thing.Count») { } public User(int count) { } }"),
        new("a base constructor argument", "type:public class Root(int count) { public int Count => count; } public class User() : Root(«Thing.Count»);"),
    ];
}
