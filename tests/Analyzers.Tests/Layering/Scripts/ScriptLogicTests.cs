namespace Tofa.Analyzers.Tests.Layering.Scripts;

public sealed class ScriptLogicTests
{
    [Theory]
    [InlineData("«foreach» (var one in files) flow.Run(one);")]
    [InlineData("«for» (var i = 0; i < files.Count; i++) { var total = files.Count * i; }")]
    [InlineData("«while» (!stop) { flow.Run(\"x\"); }")]
    [InlineData("«do» { flow.Run(\"x\"); } while (!stop);")]
    [InlineData("«foreach» (var arg in args) flow.Run(arg);")]
    [InlineData("await «foreach» (var item in Items()) { Use(item); }")]
    [InlineData("System.Action loop = () => { «while» (true) Use(1); };")]
    public Task Loop_that_does_the_work_is_reported(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("foreach (var arg in args) { if (arg == \"-x\") stop = true; }")]
    [InlineData("for (var i = 0; i < args.Length; i++) { switch (args[i]) { case \"--out\": file = args[i + 1]; break; } }")]
    [InlineData("foreach (var option in options) { command.Options.Add(option); root.Add(option); }")]
    [InlineData("foreach (var child in children) root.Subcommands.Add(child);")]
    [InlineData("foreach (var error in line.Errors) Console.Error.WriteLine(error.Message);")]
    [InlineData("foreach (var error in line.Errors) { stop = error.Message.Trim().Length > 0; }")]
    [InlineData("foreach (var one in files) Console.WriteLine($\"done: {one}\");")]
    public Task Loop_that_only_reads_arguments_registers_or_prints_is_not_reported(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("var n = «count * 2»;")]
    [InlineData("var n = «count + 1»;")]
    [InlineData("«count += other»;")]
    [InlineData("var n = Math.«Max»(count, other);")]
    [InlineData("var n = «count << 3»;")]
    [InlineData("long? n = «(long?)count / other»;")]
    [InlineData("decimal m = «1.5m * count»;")]
    public Task Arithmetic_is_reported(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("const int Size = 4 * 1024; var n = Size / 2;")]
    [InlineData("var last = args[args.Length - 1];")]
    [InlineData("var n = line.GetValue(size) * 1024;")]
    [InlineData("var end = DateTime.MaxValue - TimeSpan.FromHours(1);")]
    [InlineData("var flags = System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static;")]
    [InlineData("var small = count < other && other >= 2;")]
    [InlineData("count++;")]
    public Task Constants_arguments_and_comparisons_are_no_arithmetic(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("var path = «$\"{file}/{count}.csv\"»; flow.Run(path);")]
    [InlineData("flow.Run(«file + \".csv\"»);")]
    [InlineData("flow.Run(«$\"{file}.csv\"»);")]
    [InlineData("var text = File.ReadAllText(«$\"{file}.csv\"»);")]
    [InlineData("flow.Run(string.Concat(«$\"{file}-{count}\"», \".csv\"));")]
    [InlineData("string Name() => «$\"{file}.csv\"»;")]
    [InlineData("var parts = file.«Split»(',');")]
    [InlineData("var upper = file?.«Trim»();")]
    [InlineData("var head = «file[..3]»;")]
    [InlineData("var made = new System.Text.«StringBuilder»();")]
    [InlineData("Func<string, int> parse = int.«Parse»;")]
    [InlineData("var n = int.«Parse»(file);")]
    [InlineData("var hit = System.Text.RegularExpressions.Regex.«IsMatch»(file, \"x\");")]
    public Task Text_that_is_built_or_taken_apart_is_reported(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("Console.WriteLine($\"took in {count} rows of {file}\");")]
    [InlineData("Console.Error.WriteLine(\"no file: \" + file);")]
    [InlineData("var message = $\"took in {count}\"; Console.WriteLine(message);")]
    [InlineData("if (stop) throw new InvalidOperationException($\"no {file}\");")]
    [InlineData("var option = new System.CommandLine.Option<string>(\"--file\") { Description = $\"The file, else {file}.\" };")]
    [InlineData("root.Description = \"One of \" + string.Join(\", \", files);")]
    [InlineData("var help = new System.CommandLine.Command(file.ToLowerInvariant(), $\"Runs {file}.\");")]
    [InlineData("Console.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{count} rows\"));")]
    [InlineData("Console.WriteLine(FormattableString.Invariant($\"{count} rows\"));")]
    [InlineData("Say(message: $\"took in {count}\");")]
    [InlineData("var key = args[0].Split('=')[0].Trim();")]
    [InlineData("var n = int.Parse(args[1]);")]
    [InlineData("var value = line.GetValue(name); var clean = value.Trim().ToUpperInvariant();")]
    [InlineData("if (line.GetValue(name) is { } given) { var kind = Enum.Parse<DayOfWeek>(given, true); }")]
    [InlineData("var parts = Environment.GetEnvironmentVariable(\"X\")?.Split(';');")]
    [InlineData("var n = int.Parse(settings[\"size\"]);")]
    [InlineData("var same = file.Equals(\"x\") || file.StartsWith(\"y\") || string.IsNullOrEmpty(file);")]
    [InlineData("var given = file.IndexOf(':') >= 0;")]
    [InlineData("var text = nameof(count) + \"x\";")]
    [InlineData("Console.WriteLine(\"a.Split(',')\"); // file.Split(',')")]
    public Task Messages_arguments_and_settings_are_no_text_processing(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("var first = files.«Where»(f => f.Length > 3).ToList();")]
    [InlineData("var sum = «from f in files» where f != null select f;")]
    [InlineData("var total = files.«Sum»(f => f.Length * 2);")]
    [InlineData("var sorted = Enumerable.«OrderBy»(files, f => f);")]
    public Task Query_is_reported(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("var all = files.ToList(); var any = files.Any() && files.Contains(\"x\");")]
    [InlineData("var rest = args.Skip(1).Where(a => a != \"-v\").ToArray();")]
    [InlineData("var texts = line.Errors.Select(e => e.Message).ToList();")]
    [InlineData("var nearest = line.UnmatchedTokens.Select(t => t.Trim()).FirstOrDefault(t => t.Length > 0);")]
    [InlineData("var sections = settings.GetChildren().Select(c => c[\"name\"]).ToList();")]
    public Task Copying_and_reading_arguments_is_no_query(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("«try» { flow.Run(\"x\"); } catch (IOException) { count = 1; }")]
    [InlineData("«try» { flow.Run(\"x\"); } catch { count = 1; } finally { stop = true; }")]
    public Task Failure_handling_is_reported(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("try { flow.Run(\"x\"); } finally { stop = true; }")]
    [InlineData("try { flow.Run(\"x\"); } catch (OperationCanceledException) { count = 130; }")]
    [InlineData("using var source = new CancellationTokenSource(); Console.CancelKeyPress += (_, e) => { e.Cancel = true; source.Cancel(); };")]
    public Task Cleaning_up_and_being_cancelled_is_no_failure_handling(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("if (stop) { if (count > 1) { «if» (other > 1) Use(1); } }")]
    [InlineData("switch (file) { case \"a\": if (stop) { «switch» (count) { case 1: Use(1); break; } } break; }")]
    public Task Branching_inside_of_branching_inside_of_branching_is_reported(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("if (file is null) return; if (stop) { if (count > 1) Use(1); else if (other > 1) Use(2); else Use(3); }")]
    [InlineData("switch (args[0]) { case \"ingest\": flow.Run(file); break; case \"report\": flow.Run(file, file); break; default: Environment.ExitCode = 2; break; }")]
    [InlineData("var code = count switch { 0 => 0, 1 => 2, _ => 6 }; Environment.Exit(stop ? code : 1);")]
    [InlineData("if (stop) { if (count > 1) { root.SetAction(line => { if (other > 1) return 2; return 0; }); } }")]
    public Task Guards_dispatch_and_exit_codes_are_no_branching(string statement) => VerifyStatementAsync(statement);

    [Fact]
    public Task One_kind_of_logic_is_reported_once_for_a_member_and_what_is_inside_goes_along() => VerifyAsync("""
        namespace Acme.Scripts;
        static class Report
        {
            static int size = «Math.Max»(1, Environment.TickCount);
            static int Twice => «size * 2»;
            static void Run(List<int> rows)
            {
                «foreach» (var row in rows) { size = row * 2; }
                while (size > 3) { size = size / 2; }
                size = «size - 3»;
                size = size * 4;
            }
            static void Stop(List<int> rows)
            {
                «foreach» (var row in rows) { size = row * 2; }
            }
        }
        """.Replace("«Math.Max»", "Math.«Max»", StringComparison.Ordinal));

    [Theory]
    [InlineData("Acme.Scripts.Jobs", "«")]
    [InlineData("Acme.Flows", "")]
    [InlineData("Acme.Modules", "")]
    [InlineData("Acme.Adapters", "")]
    [InlineData("Acme.MyScripts", "")]
    public Task Only_scripts_are_judged(string @namespace, string open) => VerifyAsync(
        $"namespace {@namespace}; static class Report {{ static int M(int a, int b) => {open}a * b{(open.Length > 0 ? "»" : string.Empty)}; }}");

    [Fact]
    public Task What_a_type_says_of_itself_as_a_value_is_not_reported() => VerifyAsync("""
        namespace Acme.Scripts;
        record Options(int A, string B)
        {
            public override string ToString() => $"{A}-{B}";
            public override int GetHashCode() => A * 31 + B.Length;
            public static Options operator +(Options x, Options y) => new(x.A + y.A, x.B);
        }
        [Obsolete("a" + "b")]
        static class Names { const string Full = "x" + "y"; }
        """);

    private static Task VerifyStatementAsync(string statement) => VerifyAsync($$"""
        using System.CommandLine;
        using Microsoft.Extensions.Configuration;
        namespace Acme.Scripts;
        class Ingest
        {
            static Option<string> name = new("--name");
            static Option<int> size = new("--size");
            static void Use(int value) { }
            static void Say(string message) { }
            static async IAsyncEnumerable<int> Items() { await Task.Yield(); yield return 1; }
            static async Task M(string[] args, List<string> files, string file, int count, int other, bool stop, RootCommand root, Command command,
                List<Option> options, List<Command> children, ParseResult line, IConfiguration settings, Acme.Flows.IngestFlow flow)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """);

    private static Task VerifyAsync(string source) => CommandLineWorld.VerifyAsync(RuleIds.ScriptHoldsLogic, source);
}
