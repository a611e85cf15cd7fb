using System.Xml.Linq;
using Tofa.Tool.Modules.Graphs;
using Tofa.Tool.Modules.Graphs.Drawing;
using Tofa.Tool.Modules.Graphs.Layout;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Graphs;

/// <summary>Graphs, their layout and the formats that need no browser.</summary>
public sealed class DrawingTests
{
    [Fact]
    public void Violation_belongs_to_its_edge_and_what_is_no_edge_stands_apart()
    {
        var graph = SampleGraphs.Layers;

        Assert.Equal(["src/Modules/M.cs:14", "src/Modules/N.cs:3"], Edge(graph, "Modules", "Flows").Places.Select(place => place.ToString()));
        Assert.False(Edge(graph, "Flows", "Modules").IsViolation);
        Assert.Equal("TOFA1005", Assert.Single(graph.Elsewhere).Rule);
    }

    [Fact]
    public void Violation_of_every_rule_about_uses_lies_on_the_edge_of_its_types_whatever_they_share()
    {
        var graph = GraphBuilder.Build("Acme", Facts.Project(
            Facts.Use("Modules.M", "Flows.F", allowed: false),
            Facts.Use("SharedModules.M", "Flows.F", allowed: false),
            Facts.Use("Report/Modules.M", "Ingest/Modules.M", allowed: false),
            Facts.Use("Report/Modules.M", "Billing/Modules.M", allowed: false),
            Facts.Use(".Setup", "Adapters.Disk", allowed: false),
            Facts.Package("Modules.M", "Dapper", allowed: false),
            Facts.Breach("SharedModules.M", "Flows.F", "Code.cs", 7),
            Facts.Breach("Report/Modules.M", "Billing/Modules.M", "Code.cs", 8, "TOFA1002"),
            Facts.Breach(".Setup", "Adapters.Disk", "Code.cs", 9, "TOFA1014"),
            Facts.Breach("Modules.M", "Dapper.SqlMapper", "Code.cs", 10, "TOFA1015", assembly: "Dapper"),
            Facts.Breach("Flows.F", "System.IO.File", "Code.cs", 11, "TOFA1005", assembly: "System.Runtime")));

        Assert.Equal(
            [
                " no layer -> Adapters Code.cs:9",
                " Modules -> Dapper Code.cs:10",
                " Modules -> Flows src/Code.cs:1",
                " SharedModules -> Flows Code.cs:7",
                "Report Modules -> Modules Code.cs:8",
                "Report Modules -> Modules src/Code.cs:1",
            ],
            graph.Edges.Select(edge => Text(graph, edge)));
        Assert.Equal("TOFA1005", Assert.Single(graph.Elsewhere).Rule);
    }

    [Fact]
    public void Forbidden_dependency_without_a_violation_of_its_own_is_red_at_its_first_use()
    {
        var graph = GraphBuilder.Build("Acme", Facts.Project(Facts.Use("Modules.M", "Flows.F", allowed: false)));

        Assert.Equal("src/Code.cs:1", Assert.Single(graph.Edges[0].Places).ToString());
    }

    [Fact]
    public void Dependencies_inside_a_layer_are_no_edge()
    {
        var graph = GraphBuilder.Build("Acme", Facts.Project(Facts.Use("Modules.A", "Modules.B"), Facts.Use("Modules.A", "Modules.C")));

        Assert.Empty(graph.Edges);
        Assert.Equal(3, Assert.Single(graph.Nodes).Types);
    }

    [Fact]
    public void Layer_stands_above_what_it_may_use_whatever_violates_that()
    {
        var drawing = Layouter.Of(SampleGraphs.Layers);
        double Top(string layer) => drawing.Nodes[SampleGraphs.Layers.Nodes.First(node => node.Layer == layer).Id].Y;

        Assert.True(Top("Scripts") < Top("Flows") && Top("Flows") < Top("Modules") && Top("Modules") < Top("SharedModules"));
        Assert.True(Top("Adapters") < Top("Ports"));
    }

    [Fact]
    public void Types_of_no_layer_turn_nothing_upside_down()
    {
        var graph = GraphBuilder.Build("Acme", Facts.Project(Facts.Use("Modules.M", ".X", 90), Facts.Use(".X", "Scripts.A", 70), Facts.Use("Scripts.A", "Modules.M", 1)));
        var drawing = Layouter.Of(graph);
        double Top(string layer) => drawing.Nodes[graph.Nodes.First(node => node.Layer == layer).Id].Y;

        Assert.True(Top("Scripts") < Top("Modules"));
    }

    [Fact]
    public void Package_is_drawn_only_where_it_is_not_allowed()
    {
        var graph = GraphBuilder.Build("Acme", Facts.Project(Facts.Package("Modules.M", "Dapper", allowed: false), Facts.Package("Modules.M", "Serilog", allowed: true)));

        Assert.Equal(["Dapper", "Modules"], graph.Nodes.Select(node => node.Label));
        Assert.True(Assert.Single(graph.Edges).IsViolation);
    }

    [Fact]
    public void Nothing_overlaps_and_everything_is_inside()
    {
        foreach (var graph in new[] { SampleGraphs.Layers, SampleGraphs.Capabilities, SampleGraphs.Hostile })
        {
            var drawing = Layouter.Of(graph);
            var boxes = drawing.Nodes.Values.ToList();

            Assert.DoesNotContain(boxes, box => boxes.Exists(other => box != other && box.Overlaps(other)));
            Assert.All(boxes.Concat(drawing.Clusters.Values), box => Assert.True(box.X >= 0 && box.Y >= 0 && box.X + box.Width <= drawing.Width && box.Y + box.Height <= drawing.Height));
        }
    }

    [Fact]
    public void Layers_that_use_each_other_are_drawn_all_the_same()
    {
        var graph = GraphBuilder.Build("Acme", Facts.Project(Facts.Use("A.X", "B.Y"), Facts.Use("B.Y", "C.Z"), Facts.Use("C.Z", "A.X")));

        Assert.Equal(3, Layouter.Of(graph).Routes.Count);
    }

    [Fact]
    public void Project_without_layers_is_an_empty_drawing()
    {
        var graph = GraphBuilder.Build("Acme", Facts.Project());

        Assert.All(Enum.GetValues<GraphFormat>(), format => Assert.NotEmpty(GraphWriter.Draw(graph, format)));
    }

    [Fact]
    public void Svg_is_well_formed_and_names_stay_text_whatever_they_are()
    {
        var svg = XDocument.Parse(SvgWriter.Draw(SampleGraphs.Hostile, isStandalone: true));

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "img" or "a");
        Assert.Contains("<script>document.title='owned'</script>", svg.Root!.Attribute("aria-label")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Dot_quotes_names_so_that_none_ends_its_label()
    {
        var dot = DotWriter.Draw(SampleGraphs.Hostile);

        Assert.Contains("""[label="Flows\"];x[\"--><img""", dot, StringComparison.Ordinal);
        Assert.Contains("""[label="Back\\N""", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void Mermaid_writes_every_mark_by_its_code_and_paints_violations_red()
    {
        var hostile = MermaidWriter.Draw(SampleGraphs.Hostile);
        var layers = MermaidWriter.Draw(SampleGraphs.Layers);

        Assert.DoesNotContain("<", hostile, StringComparison.Ordinal);
        Assert.Contains("""n2 -->|"2, 2 not allowed"| n1""", layers, StringComparison.Ordinal);
        Assert.Contains("linkStyle 4,9 stroke:#c62828", layers, StringComparison.Ordinal);
        Assert.Contains("subgraph c1 [\"Billing\"]", MermaidWriter.Draw(SampleGraphs.Capabilities), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "Mermaid")]
    [InlineData(null, "x.SVG", "Svg")]
    [InlineData(null, "x.html", "Html")]
    [InlineData("dot", "x.html", "Dot")]
    public void Format_follows_the_files_ending_unless_it_is_given(string? given, string? file, string expected) =>
        Assert.Equal(expected, GraphFormats.Of(given, file).ToString());

    private static string Text(LayerGraph graph, LayerEdge edge) =>
        $"{graph.Node(edge.From).Capability} {graph.Node(edge.From).Label} -> {graph.Node(edge.To).Label} {Assert.Single(edge.Places)}";

    private static LayerEdge Edge(LayerGraph graph, string from, string to) =>
        graph.Edges.Single(edge => graph.Node(edge.From).Layer == from && graph.Node(edge.To).Layer == to);
}
