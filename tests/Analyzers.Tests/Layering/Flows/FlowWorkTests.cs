using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering.Flows;

public sealed class FlowWorkTests
{
    [Theory]
    [InlineData("var n = «count * 2»;")]
    [InlineData("«count += other»;")]
    [InlineData("count = Math.«Min»(count, other);")]
    [InlineData("var n = «count - other»;")]
    [InlineData("decimal share = «100m * count / other»;")]
    [InlineData("int? n = «(int?)count % other»;")]
    [InlineData("Func<int, int> twice = x => «x * 2»;")]
    [InlineData("var all = rows.Select(row => «row.A * 2»).ToList();")]
    [InlineData("terminal.Say($\"{«100 * count / other»} %\");")]
    [InlineData("var n = System.Numerics.BigInteger.«Pow»(3, 4);")]
    public Task Calculating_is_reported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("count++; ++count; count += 1; var next = count + 1; var last = rows[count - 1];")]
    [InlineData("const int Most = 60 * 60; var one = Most;")]
    [InlineData("var late = DateTime.MaxValue - TimeSpan.FromSeconds(1) > DateTime.MinValue;")]
    [InlineData("var many = rows.Count > 2 && count != other;")]
    [InlineData("var flags = FileAttributes.Hidden | FileAttributes.System;")]
    [InlineData("var yes = stop | (count > 1);")]
    [InlineData("var point = new System.Numerics.Vector2(1, 2);")]
    public Task Counting_comparing_and_measuring_time_is_not_reported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("var cells = text.«Split»(',');")]
    [InlineData("var clean = text?.«Trim»();")]
    [InlineData("var head = «text[..3]»;")]
    [InlineData("var at = text.«IndexOf»('x');")]
    [InlineData("var later = text.«IndexOf»('x') > 0;")]
    [InlineData("var third = text.«IndexOf»('x') == 2;")]
    [InlineData("var builder = new System.Text.«StringBuilder»();")]
    [InlineData("var names = texts.Select(t => t.«ToUpperInvariant»());")]
    [InlineData("foreach (var t in texts) { «text += t»; }")]
    [InlineData("var hit = System.Text.RegularExpressions.Regex.«IsMatch»(text, \"x\");")]
    [InlineData("var regex = new System.Text.RegularExpressions.«Regex»(\"x\");")]
    [InlineData("var bytes = System.Text.Encoding.UTF8.«GetBytes»(text);")]
    [InlineData("var hash = System.Security.Cryptography.SHA256.«HashData»(System.Array.Empty<byte>());")]
    [InlineData("var n = int.«Parse»(text);")]
    [InlineData("if (!Guid.«TryParse»(text, out var id)) return;")]
    [InlineData("var numbers = texts.Select(int.«Parse»).ToList();")]
    [InlineData("var day = Enum.«Parse»<DayOfWeek>(text);")]
    public Task Taking_text_apart_or_reading_it_is_reported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("terminal.Say($\"{count} rows of {text}\");")]
    [InlineData("terminal.Say(\"rows: \" + count + \", \" + string.Join(\", \", texts));")]
    [InlineData("text += \", and one more\";")]
    [InlineData("var shown = count.ToString(System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("var fits = text.IndexOf('x') >= 0 || text.IndexOf('y') == -1 || 0 > text.LastIndexOfAny(new[] { 'z' }) || -1 < text.LastIndexOf('z');")]
    [InlineData("var fits = text == \"x\" || text.StartsWith(\"y\") || text.Contains('z') || string.IsNullOrWhiteSpace(text);")]
    [InlineData("var name = nameof(text) + \"x\";")]
    [InlineData("terminal.Say(\"text.Split(',')\"); // text.Split(',')")]
    [InlineData("var span = text.AsSpan();")]
    public Task Messages_and_comparisons_are_not_reported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("var total = rows.«Sum»(row => row.A);")]
    [InlineData("var sorted = rows.«OrderBy»(row => row.A).ToList();")]
    [InlineData("var groups = Enumerable.«GroupBy»(rows, row => row.B);")]
    [InlineData("var sorted = from row in rows «orderby» row.A select row;")]
    [InlineData("var most = rows.«MaxBy»(row => row.A);")]
    [InlineData("var folded = texts.«Aggregate»((a, b) => a + b);")]
    [InlineData("var once = texts.«Distinct»();")]
    [InlineData("rows.«Sort»((a, b) => a.A.CompareTo(b.A));")]
    [InlineData("Func<IEnumerable<int>, int> sum = Enumerable.«Sum»;")]
    public Task Summing_up_sorting_and_grouping_is_reported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("foreach (var row in rows.Where(row => row.A > 1)) Acme.Modules.Tables.Write(row);")]
    [InlineData("var all = rows.Select(Acme.Modules.Tables.Write).ToList();")]
    [InlineData("var all = rows.Select(row => Acme.Modules.Tables.Write(row)).ToDictionary(n => n);")]
    [InlineData("var names = rows.Select(row => row.B).ToArray(); var first = rows.FirstOrDefault(row => row.A == 1) ?? rows[0];")]
    [InlineData("var good = rows.All(row => row.A > 0) && rows.Any() && rows.Count(row => row.A == 1) == 0;")]
    [InlineData("var made = rows.Select(row => new Acme.Modules.Row(row.A, text)).ToList(); var other2 = rows[0] with { B = text };")]
    [InlineData("var few = rows.Skip(1).Take(3).Append(rows[0]).Concat(rows).SelectMany(row => row.B);")]
    [InlineData("try { count = Acme.Modules.Tables.Write(rows[0]); } catch (IOException failure) when (failure.HResult == 1) { stop = true; } finally { count = 0; }")]
    [InlineData("while (!stop) { stop = Acme.Modules.Tables.Write(rows[0]) switch { 0 => true, _ => false }; }")]
    public Task Sequencing_choosing_and_building_records_is_not_reported(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("Acme.Flows.Ingest", true)]
    [InlineData("Acme.Modules", false)]
    [InlineData("Acme.Orchestrators", false)]
    [InlineData("Acme.Scripts", false)]
    [InlineData("Acme.Adapters", false)]
    [InlineData("Acme.MyFlows", false)]
    public Task Only_flows_are_judged(string @namespace, bool judged) => RuleVerifier.VerifyOnlyAsync(
        RuleIds.FlowDoesTheWork,
        $"namespace {@namespace} {{ class Totals {{ public int Twice(int a) => {(judged ? "«a * 2»" : "a * 2")}; }} }} namespace Acme.Flows {{ class Other {{ }} }}");

    [Fact]
    public Task One_kind_of_work_is_reported_once_for_a_member_at_its_first_piece() => RuleVerifier.VerifyOnlyAsync(RuleIds.FlowDoesTheWork, """
        namespace Acme.Flows;
        class IngestFlow
        {
            int twice = «Environment.TickCount * 2»;
            int Property { get => «twice * 3»; set => twice = «value * 4»; }
            int Run(List<int> rows)
            {
                twice = «twice * 5»;
                twice = rows.«Sum»(row => row * 6);
                return twice * 7;
            }
            public override int GetHashCode() => twice * 31;
        }
        """);

    [Fact]
    public Task The_message_says_what_the_flow_does_and_where_it_belongs() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.FlowDoesTheWork], "namespace Acme.Flows; class IngestFlow { public int Run(int a) => {|#0:a * 2|}; }"),
        RuleVerifier.Diagnostic(RuleIds.FlowDoesTheWork).WithLocation(0).WithArguments("IngestFlow.Run", "Flows", "arithmetic", "move it into a function of a module and call that")
            .WithMessage("'IngestFlow.Run' belongs to Flows and does arithmetic itself, but a flow only decides what happens in which order, so that each operation can be tested on its own; "
                + "move it into a function of a module and call that"));

    private static Task VerifyAsync(string statement) => RuleVerifier.VerifyOnlyAsync(RuleIds.FlowDoesTheWork, $$"""
        namespace Acme.Ports { public interface ITerminal { void Say(string text); } }
        namespace Acme.Modules { public record Row(int A, string B); public static class Tables { public static int Write(Row row) => row.A * 2; } }
        namespace Acme.Flows
        {
            public class IngestFlow
            {
                public void Run(Acme.Ports.ITerminal terminal, List<Acme.Modules.Row> rows, IReadOnlyList<string> texts, string text, int count, int other, bool stop)
                {
                    {{statement}}
                }
            }
        }
        """);
}
