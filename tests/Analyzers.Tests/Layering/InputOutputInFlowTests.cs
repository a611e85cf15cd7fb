using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering;

public sealed class InputOutputInFlowTests
{
    [Theory]
    [InlineData("using var s = «File.OpenRead»(\"x\");")]
    [InlineData("using var s = System.IO.«File.OpenRead»(\"x\");")]
    [InlineData("using var s = new «FileStream»(\"x\", FileMode.Open);")]
    [InlineData("using «FileStream» s = new(\"x\", FileMode.Open);")]
    [InlineData("foreach (var f in «Directory.EnumerateFiles»(\".\")) { }")]
    [InlineData("Func<string, string> read = «File.ReadAllText»;")]
    [InlineData("var info = new «FileInfo»(\"x\");")]
    [InlineData("using var reader = new «StreamReader»(Stream.Null);")]
    [InlineData("_ = «Path.GetTempFileName»();")]
    [InlineData("_ = «Path.GetTempPath»();")]
    [InlineData("_ = «Path.Exists»(\"x\");")]
    [InlineData("_ = «Path.GetFullPath»(\"x\");")]
    [InlineData("_ = typeof(«File»);")]
    [InlineData("_ = System.Xml.Linq.«XDocument.Load»(\"x\");")]
    [InlineData("using var client = new System.Net.Http.«HttpClient»();")]
    [InlineData("using System.Net.Http.«HttpClient» client = new();")]
    [InlineData("_ = System.Net.«Dns.GetHostName»();")]
    [InlineData("var s = new System.Net.Sockets.«Socket»(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);")]
    [InlineData("System.Diagnostics.«Process.Start»(\"x\");")]
    [InlineData("var start = new System.Diagnostics.«ProcessStartInfo»(\"x\");")]
    [InlineData("«Console.WriteLine»();")]
    [InlineData("«Console.Out».Write(1);")]
    [InlineData("Action<string?> print = «Console.WriteLine»;")]
    [InlineData("_ = «Environment.GetEnvironmentVariable»(\"x\");")]
    [InlineData("_ = «Environment.MachineName»;")]
    [InlineData("_ = «AppContext.BaseDirectory»;")]
    [InlineData("_ = Microsoft.Win32.«Registry.CurrentUser»;")]
    [InlineData("System.Data.«IDbConnection»? connection = null;")]
    [InlineData("System.Data.Common.«DbCommand»? command = null;")]
    [InlineData("_ = System.Runtime.InteropServices.«NativeLibrary.Load»(\"x\");")]
    [InlineData("«WriteLine»();")]
    [InlineData("_ = «F.ReadAllText»(\"x\");")]
    [InlineData("_ = Shared.«Property»;")]
    [InlineData("«Native.Beep»();")]
    [InlineData("«Native.Chirp»();")]
    [InlineData("«MyClient.Send»();")]
    [InlineData("using «var» s = Shared.Open();")]
    [InlineData("_ = Shared.«Property».FullName;")]
    [InlineData("_ = Shared.«Property».Name + Shared.Property.Extension;")]
    [InlineData("«FileSystemInfo» info = null!; info.«Refresh»(); _ = info.FullName + info.Name + info.Extension;")]
    [InlineData("_ = «Directory.GetParent»(\"x\")?.FullName;")]
    [InlineData("«FileStream»? file = null; file = null;")]
    [InlineData("(int, «FileStream»?) both; both = (0, null); both = default;")]
    [InlineData("Shared.Take(default(«FileStream»));")]
    public Task Flow_that_reaches_the_outer_world_is_reported(string statement) =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.InputOutputInFlow, InFlow(statement)), World);

    [Theory]
    [InlineData("_ = Path.Combine(\"a\", Path.GetFileName(\"b\"));")]
    [InlineData("_ = Path.GetFullPath(\"a\", \"/b\");")]
    [InlineData("_ = Path.DirectorySeparatorChar;")]
    [InlineData("using var reader = new StringReader(\"x\"); reader.ReadLine();")]
    [InlineData("using var writer = new StringWriter(); writer.Write(1);")]
    [InlineData("using var memory = new MemoryStream();")]
    [InlineData("Stream? stream = null; TextReader? reader = null; TextWriter? writer = null;")]
    [InlineData("try { } catch (FileNotFoundException) { } catch (IOException failure) when (failure.HResult == 1) { }")]
    [InlineData("throw new InvalidDataException(\"x\");")]
    [InlineData("_ = FileMode.Open;")]
    [InlineData("_ = System.Net.HttpStatusCode.OK;")]
    [InlineData("try { } catch (System.Net.Http.HttpRequestException) { }")]
    [InlineData("_ = System.Net.WebUtility.HtmlEncode(\"x\");")]
    [InlineData("System.Net.IPAddress? address = null;")]
    [InlineData("_ = Environment.NewLine;")]
    [InlineData("_ = ConsoleColor.Red;")]
    [InlineData("_ = Environment.SpecialFolder.Desktop;")]
    [InlineData("_ = nameof(File.OpenRead);")]
    [InlineData("_ = \"File.OpenRead\"; // Console.WriteLine")]
    [InlineData("var table = new System.Data.DataTable();")]
    [InlineData("_ = System.Xml.Linq.XDocument.Parse(\"<a/>\");")]
    [InlineData("_ = Math.Sin(1) + Math.Abs(-1);")]
    [InlineData("_ = DateTime.UtcNow;")]
    [InlineData("System.Diagnostics.Debug.Assert(true);")]
    [InlineData("_ = port.Read(\"x\");")]
    [InlineData("_ = Look.Alike.File.OpenRead(\"x\");")]
    [InlineData("Shared.Take(null); Shared.Take(default);")]
    public Task Flow_that_only_handles_values_or_ports_is_not_reported(string statement) => RuleVerifier.VerifyAsync(InFlow(statement), World);

    [Theory]
    [InlineData("public static void M(«FileStream» file) { }")]
    [InlineData("public «StreamReader»? Reader { get; set; }")]
    [InlineData("private readonly object field = «Directory.GetCurrentDirectory»();")]
    [InlineData("[System.Runtime.InteropServices.DllImport(\"x\")] public static extern void «Beep»();")]
    [InlineData("public static void M() { [System.Runtime.InteropServices.DllImport(\"x\")] static extern void «Beep»(); }")]
    [InlineData("public static void M(string path = \"\") => «File.Delete»(path);")]
    [InlineData("public sealed class Client : System.Net.Http.«HttpClient» { }")]
    public Task Member_of_a_flow_that_reaches_the_outer_world_is_reported(string member) =>
        RuleVerifier.VerifyAsync(RuleVerifier.Marked(RuleIds.InputOutputInFlow, "namespace Acme.Flows; public class Ingest { " + member + " }"));

    [Theory]
    [InlineData("Acme.Adapters")]
    [InlineData("Acme.Scripts")]
    [InlineData("Acme.Modules")]
    [InlineData("Acme.Orchestrators")]
    [InlineData("Acme")]
    [InlineData("Acme.MyFlows")]
    public Task Type_that_is_no_flow_may_reach_the_outer_world(string @namespace) =>
        RuleVerifier.VerifyAsync(
            "namespace " + @namespace + " { public class Ingest { public object M() => File.OpenRead(\"x\"); } }", "namespace Acme.Flows { class Other { } }");

    [Fact]
    public Task The_message_says_what_is_reached_and_who_may_reach_it() =>
        RuleVerifier.VerifyAsync(
            "namespace Acme.Flows; class Ingest { object M() => {|#0:File.OpenRead|}(\"x\"); }",
            RuleVerifier.Diagnostic(RuleIds.InputOutputInFlow).WithLocation(0).WithArguments("Ingest", "Flows", "File.OpenRead", "the file system")
                .WithMessage("'Ingest' belongs to Flows and uses 'File.OpenRead', which reaches the file system, but a flow must run the same against a fake world; "
                    + "call a port and let an adapter reach the file system"));

    [Fact]
    public async Task Nothing_is_reported_with_the_rule_off()
    {
        var test = RuleVerifier.TestOf(InFlow("using var s = File.OpenRead(\"x\");"), World);
        test.DisabledDiagnostics.Add(RuleIds.InputOutputInFlow);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string InFlow(string statement) => $$"""
        #nullable enable
        using static System.Console;
        using F = System.IO.File;
        namespace Acme.Flows
        {
            public class Ingest
            {
                public void M(Acme.Ports.IFiles port)
                {
                    {{statement}}
                }
            }
        }
        """;

    private const string World = """
        namespace Acme.Ports { public interface IFiles { string Read(string path); } }
        namespace Look.Alike { public static class File { public static object OpenRead(string path) => path; } }
        namespace Acme
        {
            public static class Shared { public static FileInfo Property => null; public static FileStream Open() => null; public static void Take(FileStream file) { } }
            public static partial class Native
            {
                [System.Runtime.InteropServices.DllImport("x")] public static extern void Beep();
                [System.Runtime.InteropServices.LibraryImport("x")] public static partial void Chirp();
                public static partial void Chirp() { }
            }
            public class MyClient : System.Net.Http.HttpClient { public static void Send() { } }
        }
        """;
}
