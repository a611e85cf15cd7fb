using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Purity;

public sealed class MutationTests
{
    private const string Types = """
            public class Order { public int Total; public int Sum { get; set; } public List<int> Lines { get; } = new(); public Order? Next { get; set; } public Point Place; public int this[int i] { get => i; set { } } }
            public struct Point { public int X; public List<int> Marks; }
        """;

    [Theory]
    [InlineData("Order order", "«order.Total» = 1;")]
    [InlineData("Order order", "«order.Sum» = 1;")]
    [InlineData("Order order", "«order.Sum» += 1;")]
    [InlineData("Order order", "«order.Sum»++;")]
    [InlineData("Order order", "--«order.Total»;")]
    [InlineData("Order order", "«order.Next» ??= null;")]
    [InlineData("Order order", "«order[0]» = 1;")]
    [InlineData("Order order", "«order.Place.X» = 1;")]
    [InlineData("Order order", "«order.Next!.Total» = 1;")]
    [InlineData("Order order", "(«order.Total», «order.Sum») = (1, 2);")]
    [InlineData("Order order", "int.TryParse(\"1\", out «order.Total»);")]
    [InlineData("Order order", "Interlocked.Increment(ref «order.Total»);")]
    [InlineData("Order order", "«order.Lines.Add»(1);")]
    [InlineData("Order order", "order.Lines?«.Add»(1);")]
    [InlineData("object order", "((Order)order).Lines.Clear();")]
    [InlineData("object order", "if (order is Order known) «known.Total» = 1;")]
    [InlineData("List<int> values", "«values.Add»(1);")]
    [InlineData("List<int> values", "«values[0]» = 1;")]
    [InlineData("List<int> values", "«values[^1]» = 1;")]
    [InlineData("List<int> values", "«values.Sort»();")]
    [InlineData("IList<int> values", "«values.RemoveAt»(0);")]
    [InlineData("ICollection<int> values", "«values.Clear»();")]
    [InlineData("Dictionary<int, int> values", "«values[0]» = 1;")]
    [InlineData("Dictionary<int, int> values", "«values.Remove»(0);")]
    [InlineData("Queue<int> values", "_ = «values.Dequeue»();")]
    [InlineData("Stack<int> values", "_ = «values.Pop»();")]
    [InlineData("HashSet<int> values", "«values.UnionWith»(new[] { 1 });")]
    [InlineData("int[] values", "«values[0]» = 1;")]
    [InlineData("int[][] values", "«values[0][0]» = 1;")]
    [InlineData("int[] values", "Array.Sort(«values»);")]
    [InlineData("int[] values", "Array.Reverse(«values»);")]
    [InlineData("int[] values", "Array.Copy(new int[1], «values», 1);")]
    [InlineData("int[] values", "«values.AsSpan().Fill»(1);")]
    [InlineData("Span<int> values", "«values[0]» = 1;")]
    [InlineData("Span<int> values", "«values.Clear»();")]
    [InlineData("StringBuilder text", "«text.Append»('x');")]
    [InlineData("System.Xml.Linq.XElement node", "«node.Add»(1);")]
    [InlineData("Order order", "var same = order; «same.Total» = 1;")]
    [InlineData("Order order", "var lines = order.Lines; «lines.Add»(1);")]
    [InlineData("List<Order> orders", "foreach (var order in orders) { «order.Total» = 1; }")]
    [InlineData("List<Order> orders", "foreach (var order in orders.Where(o => o.Total > 1).OrderBy(o => o.Total)) { «order.Total» = 1; }")]
    [InlineData("Order order", "Action later = () => «order.Total» = 1; later();")]
    [InlineData("ref Order order", "«order.Total» = 1;")]
    [InlineData("Point point", "«point.Marks.Add»(1);")]
    public Task Module_that_changes_what_it_was_given_is_reported(string parameter, string statement) => VerifyAsync(
        parameter, statement.StartsWith("((", StringComparison.Ordinal) ? "«((Order)order).Lines.Clear»();" : statement);

    [Theory]
    [InlineData("int number", "number = 1; number++;")]
    [InlineData("Order order", "order = new Order(); _ = order.Total;")]
    [InlineData("Point point", "point.X = 1;")]
    [InlineData("out int number", "number = 1; number++;")]
    [InlineData("ref int number", "number = 1;")]
    [InlineData("ref Point point", "point.X = 1;")]
    [InlineData("int n", "var list = new List<int>(); list.Add(n); list[0] = 1; list.Sort();")]
    [InlineData("int n", "var array = new int[3]; array[0] = n; Array.Sort(array);")]
    [InlineData("int n", "var text = new StringBuilder(); text.Append(n).AppendLine();")]
    [InlineData("int n", "var order = new Order { Total = n, Lines = { 1 } }; order.Sum = 1; order.Lines.Add(2);")]
    [InlineData("List<int> values", "var copy = values.ToList(); copy.Add(1);")]
    [InlineData("List<int> values", "var copy = new List<int>(values); copy.Sort();")]
    [InlineData("List<int> values", "List<int> copy = [.. values]; copy.Sort();")]
    [InlineData("int[] values", "var copy = (int[])values.Clone(); Array.Sort(copy);")]
    [InlineData("int[] values", "var other = new int[1]; Array.Copy(values, other, 1); values.CopyTo(other, 0);")]
    [InlineData("List<Order> orders", "foreach (var order in orders.Select(o => new Order { Total = o.Total })) { order.Sum = 1; }")]
    [InlineData("Order order", "var last = order; last = new Order(); last.Total = 1;")]
    [InlineData("List<int> values", "var count = 0; values.ForEach(v => count += v);")]
    [InlineData("List<int> values", "var count = 0; void Step() { count++; } Step();")]
    [InlineData("System.Collections.Immutable.ImmutableList<int> values", "_ = values.Add(1);")]
    [InlineData("string text", "_ = text.Replace('a', 'b').Insert(0, \"c\");")]
    [InlineData("TextWriter writer", "writer.Write(1);")]
    [InlineData("Order order", "_ = nameof(order.Total);")]
    [InlineData("List<int> values", "void Fill(List<int> inner) { inner.Add(1); } Fill(new());")]
    public Task Module_that_changes_only_its_own_is_not_reported(string parameter, string statement) =>
        VerifyAsync(parameter, parameter.StartsWith("out", StringComparison.Ordinal) ? statement : statement);

    [Theory]
    [InlineData("private static void Fill(List<int> list) => list.Add(1); public static List<int> Make() { var list = new List<int>(); Fill(list); return list; }")]
    [InlineData("private sealed class Reader { private int at; public void Next() { at++; } public static void Fill(List<int> list) => list.Add(1); }")]
    [InlineData("public sealed class Some : ICollection<int> { public int Count => 0; public bool IsReadOnly => true; public void Add(int i) { } public void Clear() { } public bool Contains(int i) => false; public void CopyTo(int[] array, int index) { array[index] = 1; } public bool Remove(int i) => false; public IEnumerator<int> GetEnumerator() { yield break; } IEnumerator IEnumerable.GetEnumerator() { yield break; } }")]
    [InlineData("public static Func<int> Counter() { return () => { var n = 0; n++; return n; }; }")]
    [InlineData("public static List<int> Once() { var n = 0; return new[] { 1 }.Select(x => n += x).ToList(); }")]
    [InlineData("public readonly struct Text { public static void Write(ref Utf8Counter c) => c.Next(); } public ref struct Utf8Counter { private int n; public void Next() { n++; } }")]
    public Task Change_that_nobody_else_sees_is_not_reported(string members) =>
        PureRules.VerifyAsync(PureModule.With("public static class Module { " + members + " }", "SharedModules"));

    [Theory]
    [InlineData("public static Func<int> Counter() { var n = 0; return () => «n»++; }")]
    [InlineData("public static Func<int> Counter() { var n = 0; int Next() => «n»++; return Next; }")]
    [InlineData("public static Func<int> Counter() { var n = 0; var next = () => «n»++; return next; }")]
    [InlineData("public static Func<int> Counter(int n) => () => «n»++;")]
    public Task Variable_that_outlives_the_call_is_reported(string members) =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.Mutation, PureModule.With("public static class Module { " + members + " }")));

    [Theory]
    [InlineData("public sealed class Module { private int count; public void M() { «count»++; } }")]
    [InlineData("public sealed class Module { private readonly List<int> seen = new(); public void M() { «seen.Add»(1); } }")]
    [InlineData("public sealed class Module { private int[] seen = new int[1]; public void M() { «this.seen[0]» = 1; } }")]
    [InlineData("public sealed class Module { public int Count { get; private set; } public void M() { «Count» = 1; } }")]
    [InlineData("public sealed class Module(List<int> seen) { public void M() { «seen.Add»(1); } }")]
    [InlineData("public sealed class Module(int seen) { public void M() { «seen»++; } }")]
    [InlineData("public sealed class Module { private string? text; public string? M() => Interlocked.Exchange(ref «text», null); }")]
    [InlineData("public sealed class Module { private string? text; public string? M(string old) => Interlocked.CompareExchange(ref «text», \"a\", old); }")]
    [InlineData("public sealed class Module { internal string? text; public string? M() => Interlocked.CompareExchange(ref «text», \"a\", null); }")]
    [InlineData("public sealed class Module { private string? text; public void M() => Set(ref «text»); private static void Set(ref string? value) { _ = value; value = \"a\"; } }")]
    [InlineData("public sealed class Module { private string? text; public string? M() => Kept(ref «text»); private static string? Kept(ref string? value) { ref var same = ref value; same = \"a\"; return value; } }")]
    [InlineData("public sealed class Module { private readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> seen = new(); public int M(int n, int first) => «seen.GetOrAdd»(n, first); }")]
    [InlineData("public sealed class Module { private int count; public Module() { Step(); } public void M() { Step(); } private void Step() { «count»++; } }")]
    [InlineData("public sealed class Module { private int count; public Action Later { get; } public Module() { Later = Step; } private void Step() { «count»++; } }")]
    [InlineData("public sealed class Module { private int count; public Action Later { get; } public Module() { Later = () => Step(); } private void Step() { «count»++; } }")]
    [InlineData("public sealed class Module { private int count; public Module(Module other) { other.Step(); } private void Step() { «count»++; } }")]
    public Task Shared_module_that_changes_itself_is_reported(string type) =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.Mutation, PureModule.With(type, "SharedModules")));

    [Theory]
    [InlineData("public sealed class Module { private int count; public Module() { count = 1; count++; } public int M() => count; }")]
    [InlineData("public sealed class Module { private readonly List<int> seen = new(); public Module() { seen.Add(1); } }")]
    [InlineData("public sealed class Module { private int count; public int Count { get => count; init => count = value; } }")]
    [InlineData("public sealed class Module { private string? text; public string Text => text ??= \"a\"; }")]
    [InlineData("public sealed class Module { private string?[] texts = new string?[3]; public string? M(int i) => Volatile.Read(ref texts[i]); }")]
    [InlineData("public sealed class Module { private long count; public long M() => Interlocked.Read(ref count); }")]
    [InlineData("public sealed class Module { private string? text; public string? M() => Interlocked.CompareExchange(ref text, \"a\", null) ?? text; }")]
    [InlineData("public sealed class Module { private string? text; public string M() => LazyInitializer.EnsureInitialized(ref text, () => \"a\"); }")]
    [InlineData("public static class Once { public static T Get<T>(ref T? value, T made) where T : class => Interlocked.CompareExchange(ref value, made, null) ?? made; public static T Seen<T>(ref T value) where T : class => Volatile.Read(ref value); } public sealed class Module { private readonly string?[] texts = new string?[3]; public string M(int i) => Once.Seen(ref texts[i]) ?? Once.Get(ref texts[i], \"a\"); }")]
    [InlineData("public sealed class Module { private readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> seen = new(); public int M(int n) => seen.GetOrAdd(n, static k => k * 2); }")]
    [InlineData("public sealed class Module { private int count; public Module() { Step(); this.Two(); } private void Step() { count++; Two(); } private void Two() { count++; if (count < 4) Two(); } }")]
    [InlineData("public struct Module { private int count; public void M() { count++; } }")]
    [InlineData("public sealed record Module(int Count) { public Module Next() => this with { Count = Count + 1 }; }")]
    public Task Shared_module_that_stays_as_it_was_made_is_not_reported(string type) => PureRules.VerifyAsync(PureModule.With(type, "SharedModules"));

    [Fact]
    public Task Module_may_be_an_object_that_works_step_by_step() =>
        PureRules.VerifyAsync(PureModule.With("public sealed class Module { private int at; public void Next() { at++; } }"));

    [Theory]
    [InlineData("Flows")]
    [InlineData("Adapters")]
    public Task Other_layers_may_change_what_they_are_given(string layer) =>
        PureRules.VerifyAsync(PureModule.With("public static class Module { public static void M(List<int> list) => list.Add(1); }", layer));

    [Fact]
    public Task The_message_says_what_to_do() => PureRules.VerifyAsync(
        "namespace Acme.Modules; public class Module { public void M(List<int> list) => {|#0:list.Add|}(1); }",
        RuleVerifier.Diagnostic(RuleIds.Mutation).WithLocation(0)
            .WithArguments("Module", "Modules", "changes what it was given as 'list', so the caller finds its own data changed", "return a changed copy instead")
            .WithMessage("'Module' belongs to Modules and changes what it was given as 'list', so the caller finds its own data changed; return a changed copy instead"));

    [Fact]
    public Task Nothing_is_reported_with_the_rule_off() =>
        PureRules.VerifyOffAsync(RuleIds.Mutation, PureModule.With("public static class Module { public static void M(List<int> list) => list.Add(1); }"));

    private static Task VerifyAsync(string parameter, string statement) => PureRules.VerifyAsync(RuleVerifier.Marked(
        RuleIds.Mutation, PureModule.With($$"""{{Types}} public static class Module { public static void M({{parameter}}) { {{statement}} } }""")));
}
