using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Purity;

public sealed class EffectTests
{
    [Theory]
    [InlineData("_ = «File.ReadAllText»(text);")]
    [InlineData("«Console.WriteLine»(text);")]
    [InlineData("using var client = new System.Net.Http.«HttpClient»();")]
    [InlineData("_ = System.Diagnostics.«Process.GetProcesses»();")]
    [InlineData("new «Thread»(() => { }).Start();")]
    [InlineData("«Thread.Sleep»(1);")]
    [InlineData("«ThreadPool.QueueUserWorkItem»(_ => { });")]
    [InlineData("await «Task.Run»(() => { });")]
    [InlineData("await «Task.Delay»(1);")]
    [InlineData("_ = Task.Factory.«StartNew»(() => { });")]
    [InlineData("_ = await «Task.WhenAny»(Task.CompletedTask);")]
    [InlineData("new «Task»(() => { }).Start();")]
    [InlineData("«Parallel.For»(0, 1, _ => { });")]
    [InlineData("_ = text.«AsParallel»();")]
    [InlineData("using var timer = new «Timer»(_ => { });")]
    [InlineData("using var timer = new System.Timers.«Timer»();")]
    [InlineData("using var timer = new «PeriodicTimer»(TimeSpan.FromSeconds(1));")]
    [InlineData("using var source = new «CancellationTokenSource»(1);")]
    [InlineData("using var source = new CancellationTokenSource(); source.«CancelAfter»(1);")]
    [InlineData("using var done = new «ManualResetEvent»(false);")]
    [InlineData("Func<string, string> read = «File.ReadAllText»;")]
    [InlineData("using var reader = new «StreamReader»(text);")]
    [InlineData("using var writer = new «StreamWriter»(text, append: true);")]
    [InlineData("«FileStream»? file = null; file = null; _ = value;")]
    [InlineData("(int, «FileStream»?) both; both = (0, null); both = default; _ = (both.Item1, value);")]
    public Task Module_with_an_effect_is_reported(string statement) =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.Effect, PureModule.WithStatement(statement)));

    [Theory]
    [InlineData("using var reader = new StringReader(text); _ = await reader.ReadLineAsync();")]
    [InlineData("using var stream = new MemoryStream(); stream.WriteByte(1);")]
    [InlineData("using var reader = new StreamReader((Stream)value); _ = reader.ReadToEnd();")]
    [InlineData("using var reader = new BinaryReader((Stream)value); _ = reader.ReadInt32() + reader.BaseStream.Position;")]
    [InlineData("_ = Path.Combine(text, text);")]
    [InlineData("_ = Task.FromResult(1);")]
    [InlineData("await Task.WhenAll(Task.CompletedTask);")]
    [InlineData("await ((Func<Task>)value)();")]
    [InlineData("using var source = new CancellationTokenSource(); source.Token.ThrowIfCancellationRequested();")]
    [InlineData("lock (value) { _ = text; }")]
    [InlineData("_ = Interlocked.Exchange(ref value, text);")]
    [InlineData("_ = nameof(File.ReadAllText) + \"Console.WriteLine\";")]
    [InlineData("throw new IOException(text);")]
    public Task Module_that_only_computes_is_not_reported(string statement) => PureRules.VerifyAsync(PureModule.WithStatement(statement));

    [Fact]
    public Task Module_that_calls_native_code_is_reported() => PureRules.VerifyAsync(RuleVerifier.Marked(
        RuleIds.Effect, PureModule.With("public static class Module { [DllImport(\"c\")] private static extern int «getpid»(); public static int M() => «getpid»(); }")));

    [Theory]
    [InlineData("SharedModules.Io")]
    [InlineData("Modules.Io.Csv")]
    public Task Module_that_is_there_for_io_may_reach_the_world(string layer) =>
        PureRules.VerifyAsync(PureModule.WithStatement("_ = File.ReadAllText(text);", layer));

    [Theory]
    [InlineData("SharedModules.Io", "_ = «Task.Run»(() => { });")]
    [InlineData("SharedModules.Ions", "_ = «File.ReadAllText»(text);")]
    public Task Segment_io_allows_no_threads_and_only_whole_segments_count(string layer, string statement) =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.Effect, PureModule.WithStatement(statement, layer)));

    [Theory]
    [InlineData("Scripts")]
    [InlineData("Adapters")]
    public Task Other_layers_may_have_effects(string layer) =>
        PureRules.VerifyAsync(PureModule.WithStatement("_ = File.ReadAllText(text); _ = Task.Run(() => { });", layer));

    [Fact]
    public Task Random_file_name_is_reported_as_random() =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.Nondeterminism, PureModule.WithStatement("_ = «Path.GetTempFileName»();")));

    [Fact]
    public Task Pure_core_among_the_flows_is_reported_once() => PureRules.VerifyAsync("""
        namespace Tofa { [AttributeUsage(AttributeTargets.Class)] internal sealed class PureCoreAttribute : Attribute { } }
        namespace Acme.Flows
        {
            [Tofa.PureCore] public static class Core
            {
                public static object M() => {|TOFA1005:File.ReadAllText|}("x");
                public static object N() => {|TOFA4005:Task.Delay|}(1);
            }
        }
        """);

    [Fact]
    public Task The_message_says_what_to_do() => PureRules.VerifyAsync(
        "namespace Acme.Modules; class Module { object M() => {|#0:Task.Delay|}(1); }",
        RuleVerifier.Diagnostic(RuleIds.Effect).WithLocation(0)
            .WithArguments("Module", "Modules", "Task.Delay", "a timer")
            .WithMessage("'Module' belongs to Modules and uses 'Task.Delay', which reaches a timer, but pure code only computes, so that it can be tested and repeated without a world; "
                + "let a flow have it done behind a port and take what comes of it as a parameter"));

    [Fact]
    public Task Nothing_is_reported_with_the_rule_off() => PureRules.VerifyOffAsync(RuleIds.Effect, PureModule.WithStatement("_ = File.ReadAllText(text);"));
}
