using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Determinism;

public sealed class NondeterminismTests
{
    [Theory]
    [InlineData("_ = «DateTime.Now»;")]
    [InlineData("_ = System.«DateTime.UtcNow»;")]
    [InlineData("_ = «DateTime.Today»;")]
    [InlineData("_ = «DateTimeOffset.Now»;")]
    [InlineData("_ = «DateTimeOffset.UtcNow»;")]
    [InlineData("_ = «Clock.UtcNow»;")]
    [InlineData("_ = «UtcNow»;")]
    [InlineData("_ = «DateTime.UtcNow».AddDays(1);")]
    [InlineData("Func<DateTime> now = () => «DateTime.UtcNow»;")]
    [InlineData("var provider = «TimeProvider.System»;")]
    [InlineData("var watch = «Stopwatch.StartNew»();")]
    [InlineData("_ = «Stopwatch.GetTimestamp»();")]
    [InlineData("_ = new «Stopwatch»();")]
    [InlineData("_ = «Environment.TickCount»;")]
    [InlineData("_ = «Environment.TickCount64»;")]
    [InlineData("var random = new «Random»();")]
    [InlineData("Random random = «new»();")]
    [InlineData("_ = «Random.Shared».Next();")]
    [InlineData("_ = «RandomNumberGenerator.GetInt32»(9);")]
    [InlineData("_ = «Guid.NewGuid»();")]
    [InlineData("Func<Guid> make = «Guid.NewGuid»;")]
    [InlineData("_ = «Guid.CreateVersion7»();")]
    [InlineData("_ = «Guid.CreateVersion7»(DateTimeOffset.UnixEpoch);")]
    [InlineData("_ = «Path.GetRandomFileName»();")]
    [InlineData("_ = «Path.GetTempFileName»();")]
    [InlineData("foreach (var i in new[] { 1 }) { _ = «Guid.NewGuid»(); }")]
    [InlineData("_ = new[] { 1 }.«Shuffle»();")]
    [InlineData("_ = «Enumerable.Shuffle»(new[] { 1 });")]
    [InlineData("Aes.Create().«GenerateKey»();")]
    [InlineData("Aes.Create().«GenerateIV»();")]
    [InlineData("_ = «RSA.Create»(2048);")]
    [InlineData("_ = «ECDsa.Create»(ECCurve.NamedCurves.nistP256);")]
    [InlineData("_ = new «HMACSHA256»();")]
    [InlineData("_ = «ActivityTraceId.CreateRandom»();")]
    [InlineData("_ = «ActivitySpanId.CreateRandom»();")]
    [InlineData("_ = new Activity(\"x\").«Start»();")]
    [InlineData("_ = new Activity(\"x\").«StartTimeUtc»;")]
    [InlineData("_ = Process.GetCurrentProcess().«StartTime»;")]
    [InlineData("_ = Activator.«CreateInstance»<Random>();")]
    [InlineData("_ = Activator.«CreateInstance»(typeof(Random));")]
    [InlineData("_ = Activator.«CreateInstance»(typeof(Random), null);")]
    [InlineData("_ = Activator.«CreateInstance»(type: typeof(Random), nonPublic: true);")]
    [InlineData("_ = Activator.«CreateInstance»(typeof(Random), new object[0]);")]
    [InlineData("Func<Random> make = Activator.«CreateInstance»<Random>;")]
    [InlineData("_ = typeof(DateTime).GetProperty(nameof(«DateTime.UtcNow»));")]
    [InlineData("_ = System.Reflection.RuntimeReflectionExtensions.GetRuntimeProperty(typeof(DateTime), nameof(«DateTime.UtcNow»));")]
    public Task Module_that_reads_something_new_each_time_is_reported(string statement) =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.Nondeterminism, In("Modules", statement)));

    [Theory]
    [InlineData("_ = DateTime.UnixEpoch;")]
    [InlineData("_ = new DateTime(2024, 1, 1).AddDays(1);")]
    [InlineData("_ = DateTime.Parse(\"2024-01-01\", System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("_ = clock.GetUtcNow();")]
    [InlineData("_ = clock.GetTimestamp();")]
    [InlineData("var random = new Random(42); random.Next();")]
    [InlineData("_ = Guid.Empty;")]
    [InlineData("_ = Guid.Parse(\"x\");")]
    [InlineData("_ = HashCode.Combine(1, 2);")]
    [InlineData("_ = nameof(DateTime.Now);")]
    [InlineData("_ = \"DateTime.Now\"; // DateTime.Now")]
    [InlineData("_ = Module.Now(DateTime.MinValue);")]
    [InlineData("_ = Path.GetFileName(\"x\");")]
    [InlineData("new Random(42).Shuffle(new[] { 1 });")]
    [InlineData("using var aes = Aes.Create(); aes.Key = new byte[32]; aes.DecryptCbc(new byte[16], new byte[16]);")]
    [InlineData("using var rsa = RSA.Create(); rsa.ImportFromPem(\"x\");")]
    [InlineData("_ = ECDsa.Create(new ECParameters());")]
    [InlineData("_ = new HMACSHA256(new byte[32]);")]
    [InlineData("_ = ActivityTraceId.CreateFromString(\"x\");")]
    [InlineData("_ = new Activity(\"x\").SetStartTime(DateTime.UnixEpoch);")]
    [InlineData("_ = Process.GetCurrentProcess().Id;")]
    [InlineData("_ = Activator.CreateInstance<object>();")]
    [InlineData("_ = Activator.CreateInstance(typeof(Random), 42);")]
    [InlineData("_ = Activator.CreateInstance(typeof(object));")]
    [InlineData("_ = typeof(DateTime).GetProperty(nameof(DateTime.Ticks));")]
    [InlineData("_ = string.Concat(nameof(DateTime.UtcNow));")]
    public Task Module_that_repeats_itself_is_not_reported(string statement) => RuleVerifier.VerifyAsync(In("Modules", statement));

    [Theory]
    [InlineData("private readonly DateTime field = «DateTime.UtcNow»;")]
    [InlineData("public DateTime Property => «DateTime.UtcNow»;")]
    [InlineData("public DateTime Property { get; } = «DateTime.UtcNow»;")]
    [InlineData("public class Dice : «Random» { }")]
    [InlineData("public class Dice : «Random» { public Dice() { } }")]
    [InlineData("private readonly «Stopwatch» watch = new();")]
    public Task Member_of_a_module_that_reads_something_new_is_reported(string member) =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.Nondeterminism, "using System.Diagnostics; namespace Acme.Modules; public class Module { " + member + " }"));

    [Theory]
    [InlineData("public class Dice : Random { public Dice() : base(42) { } }")]
    [InlineData("public class Dice() : Random(42);")]
    public Task Seeded_random_base_is_not_reported(string member) =>
        RuleVerifier.VerifyAsync("namespace Acme.Modules; public class Module { " + member + " }");

    [Fact]
    public Task Shared_module_is_judged_like_a_module() =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.Nondeterminism, In("SharedModules", "_ = «DateTime.UtcNow»;")));

    [Theory]
    [InlineData("Scripts")]
    [InlineData("Flows")]
    [InlineData("Ports")]
    [InlineData("Adapters")]
    public Task Other_layers_may_read_the_clock(string layer) => RuleVerifier.VerifyAsync(In(layer, "_ = DateTime.UtcNow;"));

    [Fact]
    public Task One_statement_is_reported_once_for_each_type() =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(
            RuleIds.Nondeterminism, In("Modules", "_ = («DateTime.Now», DateTime.UtcNow, «Guid.NewGuid»(), DateTime.Today); _ = «DateTime.Now»;")));

    [Theory]
    [InlineData("DateTime.UtcNow", "DateTime.UtcNow", "the clock", "the time or a TimeProvider")]
    [InlineData("Guid.NewGuid", "Guid.NewGuid", "a new GUID", "the value")]
    [InlineData("Random.Shared", "Random.Shared", "random numbers", "a seed or the drawn value")]
    public Task The_message_says_what_to_take_instead(string code, string target, string topic, string substitute) =>
        RuleVerifier.VerifyAsync(
            "namespace Acme.Modules; class Module { object M() { return {|#0:" + code + "|}" + (code.StartsWith("Guid", StringComparison.Ordinal) ? "()" : "") + "; } }",
            RuleVerifier.Diagnostic(RuleIds.Nondeterminism).WithLocation(0)
                .WithArguments("Module", "Modules", target, topic, substitute)
                .WithMessage($"'Module' belongs to Modules and reads {topic} with '{target}', so the same input gives different results and no test can pin them; "
                    + $"take {substitute} as a parameter and let a flow pass it"));

    [Fact]
    public async Task Nothing_is_reported_with_the_rule_off()
    {
        var test = RuleVerifier.TestOf(In("Modules", "_ = DateTime.UtcNow;"));
        test.DisabledDiagnostics.Add(RuleIds.Nondeterminism);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string In(string layer, string statement) => $$"""
        using System.Diagnostics;
        using System.Security.Cryptography;
        using static System.DateTime;
        using Clock = System.DateTimeOffset;
        namespace Acme.{{layer}}
        {
            public class Module
            {
                public void M(TimeProvider clock)
                {
                    {{statement}}
                }
                private static DateTime Now(DateTime now) => now;
            }
        }
        """;
}
