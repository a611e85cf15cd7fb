namespace Tofa.Analyzers.Tests.Layering.Constructs;

/// <summary>Dependencies that the code does not name: the compiler supplies them.</summary>
internal static class ImpliedConstructs
{
    internal static readonly Construct[] All =
    [
        new("var", "public void M() { «var» thing = Source.Thing(); }"),
        new("var of a collection", "public void M() { «var» things = Source.Things(); }"),
        new("var of a tuple", "public void M() { «var» tuple = Source.Tuple(); }"),
        new("an out var", "public void M() { Source.TryGet(out «var» thing); }"),
        new("a discarded out var", "public void M() { Source.TryGet(out «_»); }"),
        new("a var pattern", "public bool M(Holder holder) => holder is { «Thing»: var thing };"),
        new("a loop variable", "public void M() { foreach («var» thing in Source.Things()) { } }"),
        new("a loop variable over an array", "public void M() { foreach («var» thing in Source.Array()) { } }"),
        new("an unnamed result", "public void M() { Source.«Thing»(); }"),
        new("an unnamed field", "public object M(Holder holder) => holder.«Thing»;"),
        new("an unnamed indexer result", """
            public object M(Holder holder) => «holder["x"]»;
            """),
        new("target-typed new", "public void M() { Source.Take(«new»()); }"),
        new("target-typed default", "public void M() { Source.Take(«default»); }"),
        new("a converted null", "public void M() { Source.Take(«null»); }"),
        new("an inferred lambda parameter", "public void M() { Source.Each(«thing» => { }); }"),
        new("an inferred anonymous method", "public void M() { Source.Each(«delegate» { }); }"),
        new("an inferred lambda result", "public void M() { Source.Make(() «=>» null!); }"),
        new("an inferred generic argument", "public object M() => Source.«Infer»(Source.Thing);"),
        new("an awaited result", "public async Task M() { _ = await Source.«ThingAsync»(); }"),
        new("an implicit conversion", "public void M() { Source.TakeNumber(«1»); }"),
        new("an explicit conversion", "public string M() => («string»)Source.Number();"),
        new("a binary operator", "public void M() { _ = Source.«Number»() + Source.Number(); }"),
        new("a unary operator", "public object M() => «-»Source.Number();"),
        new("a truth operator", "public void M() { if (Source.«Number»()) { } }"),
        new("an indexer", "public int M() => «Source.Row()[0]»;"),
        new("an index from the end", "public int M() => «Source.Row()[^1]»;"),
        new("a range", "public void M() { «var» rest = Source.Row()[1..]; }"),
        new("a list pattern", "public bool M() => Source.«Row»() is [_, .. var rest];"),
        new("a deconstruction", "public void M() { var (left, right) = Source.«Pair»(); }"),
        new("a deconstructing extension", "public void M(Plain plain) { var (left, right) = «plain»; }"),
        new("a deconstructing loop", "public void M(Plain[] plains) { foreach (var (left, right) in «plains») { } }"),
        new("a positional pattern by extension", "public bool M(Plain plain) => plain is «(1, 2)»;"),
        new("foreach by pattern", "public void M() { foreach (var number in Source.«Sequence»()) { } }"),
        new("foreach by extension", "public void M(Plain plain) { foreach (var number in «plain») { } }"),
        new("await by pattern", "public async Task M() { await Source.«Waiting»(); }"),
        new("await by extension", "public async Task M(Plain plain) { await «plain»; }"),
        new("using by pattern", "public void M() { using («var» scope = Source.Scope()) { } }"),
        new("a using declaration by pattern", "public void M() { using «var» scope = Source.Scope(); }"),
        new("a collection initializer", "public void M() { Source.TakeBag(«new»() { 1 }); }"),
        new("a collection initializer by extension", "public object M() => new Plains { «1» };"),
        new("a collection expression", "public void M() { Source.TakeBag(«[1, 2]»); }"),
        new("a collection builder", "public void M() { Source.TakeSet(«[1, 2]»); }"),
        new("a query method by extension", "public object M(Plain plain) => from number in plain «select» number;"),
        new("a query filter by extension", "public object M(Plain plain) => from number in plain «where» number > 0 select number;"),
        new("an interpolated string handler", """
            public void M() { Source.TakeText(«$"{1}"»); }
            """),
        new("a tuple member", "public void M() { Source.Tuple().First.«Go»(); }"),
        new("a cached delegate", "public void M() { «var» make = Source.Thing; }"),
        new("an anonymous type member", "public object M() => new { Source.Thing().«Value» };"),
        new("a throw of an inferred type", "public void M(Func<TARGET.«Failure»> make) => throw make();"),
    ];
}
