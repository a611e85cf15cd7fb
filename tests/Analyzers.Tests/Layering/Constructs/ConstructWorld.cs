namespace Tofa.Analyzers.Tests.Layering.Constructs;

/// <summary>
/// The types that the constructs use, in a namespace that the test chooses: a higher layer makes each use a violation, a lower one makes
/// the same code its own near miss. <c>Acme</c> itself is no layer, so its members hand the types on without a name.
/// </summary>
internal static class ConstructWorld
{
    internal static string In(string @namespace) => Types.Replace("TARGET", @namespace, StringComparison.Ordinal);

    private const string Types = """
        using System.Runtime.CompilerServices;
        namespace TARGET
        {
            public class Thing
            {
                public Thing() { }
                public Thing(int value) { }
                public const int Limit = 7;
                public static int Count;
                public static Thing Default => new();
                public static void Run() { }
                public static T Same<T>(T value) => value;
                public int Value { get; set; }
                public void Go() { }
                public event Action Changed { add { } remove { } }
                public int this[int index] => index;
                public static int[] Numbers => [];
                public class Inner { public static void Run() { } }
            }
            public class Derived : Acme.Walker { }
            public interface IThing { void Go(); }
            public interface IShape<T> where T : IShape<T> { static abstract T Create(); static abstract T operator +(T left, T right); }
            public record Pair(int Left, int Right);
            public struct Number
            {
                public static implicit operator Number(int value) => default;
                public static explicit operator string(Number value) => "";
                public static Number operator +(Number left, Number right) => left;
                public static Number operator -(Number value) => value;
                public static Number operator ++(Number value) => value;
                public static bool operator true(Number value) => true;
                public static bool operator false(Number value) => false;
            }
            public enum Kind { One }
            public class Failure : Exception { public int Code; }
            [AttributeUsage(AttributeTargets.All)] public class MarkAttribute : Attribute { public MarkAttribute(object? value = null) { } public int Level { get; set; } }
            public delegate void Callback(int value);
            public abstract class Base { protected Base() { } protected Base(int value) { } }
            public class Box<T> { public static int Size; public T Content = default!; }
            public class Bag : IEnumerable { public void Add(int value) { } public IEnumerator GetEnumerator() => null!; }
            public class Row { public int Length => 0; public int this[int index] => index; public Row Slice(int start, int length) => this; }
            public class Sequence { public Sequence GetEnumerator() => this; public bool MoveNext() => false; public int Current => 0; }
            public ref struct Scope { public void Dispose() { } }
            public class Waiting : INotifyCompletion { public Waiting GetAwaiter() => this; public bool IsCompleted => true; public void GetResult() { } public void OnCompleted(Action action) { } }
            [CollectionBuilder(typeof(SetBuilder), "Create")] public class Set : List<int> { }
            public static class SetBuilder { public static Set Create(ReadOnlySpan<int> values) => new(); }
            [InterpolatedStringHandler] public struct Handler { public Handler(int literal, int holes) { } public void AppendLiteral(string text) { } public void AppendFormatted<T>(T value) { } }
            public class Closing { public ValueTask DisposeAsync() => default; }
            public static class Extended
            {
                extension(Acme.Plain plain)
                {
                    public int Size => 1;
                    public int Grow(int by) => by;
                    public static Acme.Plain Make() => new();
                }
            }
            public static class Extensions
            {
                public static int Twice(this int value) => value;
                public static void Deconstruct(this Acme.Plain plain, out int left, out int right) => (left, right) = (0, 0);
                public static IEnumerator<int> GetEnumerator(this Acme.Plain plain) => null!;
                public static TaskAwaiter GetAwaiter(this Acme.Plain plain) => default;
                public static int Select(this Acme.Plain plain, Func<int, int> selector) => 0;
                public static Acme.Plain Where(this Acme.Plain plain, Func<int, bool> filter) => plain;
                public static void Add(this Acme.Plains plains, int value) { }
            }
        }
        namespace Acme
        {
            using TARGET;
            public class Plain { }
            public class Walker { public static void Walk() { } }
            public class Plains : IEnumerable { public IEnumerator GetEnumerator() => null!; }
            public class Marked<T> : Attribute { }
            public class Holder { public Thing Thing = null!; public Number Number; public Thing Property => null!; public Thing this[string key] => null!; }
            public static class Source
            {
                public static Thing Thing() => null!;
                public static List<Thing> Things() => null!;
                public static Thing[] Array() => null!;
                public static Sequence Sequence() => null!;
                public static Waiting Waiting() => null!;
                public static Task<Thing> ThingAsync() => null!;
                public static Scope Scope() => default;
                public static Number Number() => default;
                public static Holder Holder() => null!;
                public static Callback Callback() => null!;
                public static Closing Closing() => null!;
                public static async IAsyncEnumerable<Thing> ThingsAsync() { await Task.CompletedTask; yield break; }
                public static void TakeAll(params Thing[] things) { }
                public static T Made<T>() where T : class => null!;
                public static Row Row() => null!;
                public static Pair Pair() => null!;
                public static bool TryGet(out Thing thing) { thing = null!; return true; }
                public static (Thing First, int Second) Tuple() => default;
                public static void Take(Thing? thing) { }
                public static void TakeNumber(Number number) { }
                public static void TakeBag(Bag bag) { }
                public static void TakeSet(Set set) { }
                public static void TakeText(Handler text) { }
                public static void Each(Action<Thing> action) { }
                public static void Make(Func<Thing> factory) { }
                public static void Hold(Action action) { }
                public static T Echo<T>(T value) => value;
                public static T Infer<T>(Func<T> factory) => factory();
            }
        }
        """;
}
