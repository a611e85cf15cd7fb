using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Ports;

public sealed class GuardedMemberTests
{
    private const string World = """
        using Tofa;
        namespace Acme.Io
        {
            public static class Primitive
            {
                [OnlyFrom(typeof(Reader))] public static int Blind(int x) => Own(x);
                [OnlyFrom(typeof(Reader))] public static int Own(int x) => x;
                [OnlyFrom(typeof(Reader))] public static int Field;
                [OnlyFrom(typeof(Reader))] public static int Property { get; set; }
                [OnlyFrom(typeof(Reader))] public static event Action Event { add { } remove { } }
                [OnlyFrom(typeof(Reader))] public static int Reach(this string text) => 1;
                public static int Free(int x) => Blind(x);
                public class Nested { int M() => Blind(1); }
            }
            [OnlyFrom(typeof(Reader), typeof(IOwner))] public class Secret { public static int Count; public class Part { } public int Value; }
            public class Made { [OnlyFrom(typeof(Reader))] public Made() { } [OnlyFrom(typeof(Reader))] public virtual int M() => 1; }
            public class Heir : Made { [OnlyFrom(typeof(Reader))] public Heir(int x) : «base»() { } public override int M() => 2; }
            public interface IOwner { }
            public class Reader
            {
                int M() => Primitive.Blind(1) + Primitive.Property + new Made().M() + Secret.Count;
                class Inner { int M() => Primitive.Blind(1); }
                Func<int, int> group = Primitive.Blind;
            }
        }
        """;

    private static Task VerifyAsync(string source) => RuleVerifier.VerifyOnlyAsync(
        RuleIds.GuardedMember, "using Acme.Io; using static Acme.Io.Primitive; using P = Acme.Io.Primitive;\n" + source, World, PortWorld.Attributes);

    [Theory]
    [InlineData("_ = «Primitive.Blind»(1);")]
    [InlineData("_ = «Blind»(1);")]
    [InlineData("_ = «P.Blind»(1);")]
    [InlineData("Func<int, int> group = «Primitive.Blind»;")]
    [InlineData("_ = new[] { 1 }.Select(«Primitive.Blind»);")]
    [InlineData("_ = new[] { 1 }.Select(x => «Primitive.Blind»(x));")]
    [InlineData("_ = «Primitive.Field»;")]
    [InlineData("«Primitive.Property»++;")]
    [InlineData("«Primitive.Event» += () => { };")]
    [InlineData("_ = \"x\".«Reach»();")]
    [InlineData("_ = «Secret.Count»;")]
    [InlineData("«Secret» secret = null;")]
    [InlineData("_ = new «Secret»().Value;")]
    [InlineData("_ = typeof(Secret.«Part»);")]
    [InlineData("_ = new «Made»();")]
    [InlineData("Made made = «new»();")]
    [InlineData("Heir heir = null; _ = heir.«M»();")]
    public Task Use_outside_of_the_owner_is_reported(string statement) => VerifyAsync("class User { void M() { " + statement + " } }");

    [Theory]
    [InlineData("class User { int M() => Primitive.Free(1); }")]
    [InlineData("class User { string M() => nameof(Primitive.Blind) + nameof(Primitive.Property); }")]
    [InlineData("class User { Made made; Made M(Made made) => made; }")]
    [InlineData("class Owner : IOwner { int M() => Secret.Count; class Inner { int M() => Secret.Count; } }")]
    [InlineData("/// <see cref=\"Primitive.Blind\"/>\nclass User { string M() => \"Primitive.Blind\"; }")]
    public Task Owner_and_whoever_only_speaks_of_it_are_free(string declaration) => VerifyAsync(declaration);

    [Fact]
    public Task Type_derived_from_an_owner_is_no_owner() => VerifyAsync("class Heir : Reader { int M() => «Primitive.Blind»(1); }");

    [Fact]
    public Task Layers_do_not_matter() => VerifyAsync("namespace Acme.Flows { class Flow { int M() => «Primitive.Blind»(1); } }");

    [Fact]
    public Task The_message_names_the_owners() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only(
            [RuleIds.GuardedMember],
            "class A { } class B { } static class Primitive { [Tofa.OnlyFrom(typeof(A), typeof(B))] internal static void Blind() { } } class User { void M() => {|#0:Primitive.Blind|}(); }",
            PortWorld.Attributes),
        RuleVerifier.Diagnostic(RuleIds.GuardedMember).WithLocation(0).WithMessage(
            "'User' uses 'Primitive.Blind', which only 'A' or 'B' may use, but it is safe only together with what its owner does around it; go through 'A' or 'B' instead"));
}
