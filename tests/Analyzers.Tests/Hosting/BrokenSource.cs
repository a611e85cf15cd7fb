namespace Tofa.Analyzers.Tests.Hosting;

/// <summary>Code that does not compile, each piece broken at another stage of the compiler.</summary>
public static class BrokenSource
{
    private static readonly Dictionary<string, string> Sources = new()
    {
        ["nothing"] = "",
        ["half a namespace"] = "namespace Acme.Modules {",
        ["half a class"] = "namespace Acme.Modules { class",
        ["class without a name"] = "namespace Acme.Modules { class { int x; } }",
        ["incomplete member"] = "namespace Acme.Modules { class A { public } }",
        ["incomplete generic"] = "namespace Acme.Modules { class A { List< x; Dictionary<,string> y; Flow<> z; } }",
        ["missing types"] = "namespace Acme.Modules { class A : Missing<Nope>, IGone { Absent F(Unknown u) => new Missing(u).Go(u?.X[0]); } }",
        ["missing arguments"] = "namespace Acme.Modules { class A { void M() { Acme.Flows.(); Go(,); File.OpenRead(; } } }",
        ["dangling dot"] = "namespace Acme.Modules { class A { object M() => System.DateTime.; } }",
        ["dangling new"] = "namespace Acme.Modules { class A { object M() => new ; object N() => new {; object O() => new[]; } }",
        ["open string"] = "namespace Acme.Modules { class A { string M() => \"; } }",
        ["open interpolation"] = "namespace Acme.Modules { class A { string M() => $\"{; } }",
        ["stray statements"] = "namespace Acme.Modules; int x = 1; x++; class A { x = 2; }",
        ["script-like file"] = "#r \"x.dll\"\n#load \"y.csx\"\nusing System;\nvar x = 1;\nx\n",
        ["statements after a namespace"] = "namespace Acme.Modules { class A { } } System.Console.WriteLine();",
        ["bad patterns"] = "namespace Acme.Modules { class A { bool M(object o) => o is { X: > , Y: [.., ..] } or Flow( and not; } }",
        ["bad foreach"] = "namespace Acme.Modules { class A { void M() { foreach (var (a, ) in 1) { } foreach (x in) { } await foreach (var y in null) { } } } }",
        ["bad using"] = "namespace Acme.Modules { class A { void M() { using var x = 1; using (null) { } using (var y = ) { } await using var z = 2; } } }",
        ["bad deconstruction"] = "namespace Acme.Modules { class A { void M() { var (a, b) = 1; (c, var d) = ; (int x, (y, z)) = null; } } }",
        ["bad query"] = "namespace Acme.Modules { class A { object M() => from x in 1 where select x into; } }",
        ["bad collection"] = "namespace Acme.Modules { class A { object M() => [1, ..]; int x = [2]; } }",
        ["bad lambda"] = "namespace Acme.Modules { class A { object M() => x => ; System.Action N() => (a, int b) => { a }; } }",
        ["bad attribute"] = "namespace Acme.Modules { [Missing(] class A { [Obsolete(typeof())] void M() { } [assembly: X] int y; } }",
        ["bad constructor"] = "namespace Acme.Modules { class A(int x : B(x { A() : base( { } } }",
        ["bad base list"] = "namespace Acme.Modules { class A : , { } class B : B { } interface I : I { } record R(int X) : R(X); }",
        ["bad switch"] = "namespace Acme.Modules { class A { int M(object o) => o switch { Flow => , _ when => 1 }; void N() { switch (1) { case : default } } } }",
        ["bad nameof"] = "namespace Acme.Modules { class A { string M() => nameof() + nameof(,) + nameof(Acme.) + nameof(x => 1); } }",
        ["bad operators"] = "namespace Acme.Modules { class A { static A operator +(A a) ; static implicit operator (A a) => 1; A this[] => null; } }",
        ["bad await"] = "namespace Acme.Modules { class A { void M() { await 1; await ; await Missing(); } } }",
        ["bad pointers"] = "namespace Acme.Modules { class A { delegate*< x; delegate*<int, y> p; int** q = &M; void M() { } } }",
        ["bad goto"] = "namespace Acme.Modules { class A { void M() { goto ; goto x; break; yield return; } } }",
        ["duplicate members"] = "namespace Acme.Modules { class A { int x; int x; void M() { } void M() { } } class A { } partial class A { } }",
        ["method in a namespace"] = "namespace Acme.Modules { void M() { System.DateTime.Now; } }",
        ["bad preprocessor"] = "#if\n#endif x\n#region\nnamespace Acme.Modules { class A { }\n#elif\n",
        ["extern with a body"] = "namespace Acme.Modules { class A { extern void M() { } extern int P { get; } static extern event X Y; } }",
        ["static abstract in a class"] = "namespace Acme.Modules { class A<T> { static abstract T M(); void N() { T.M(); A<>.M(); } } }",
        ["null characters"] = "namespace Acme.Modules { class A\0 { \0 int x = \0; } }",
    };

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. Sources.Keys];

    /// <summary>The source of that name.</summary>
    internal static string Named(string name) => Sources[name];
}
