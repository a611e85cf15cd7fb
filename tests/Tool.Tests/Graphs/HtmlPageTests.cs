using Microsoft.Playwright;
using Tofa.Support;
using Tofa.Tool.Modules.Graphs;
using Tofa.Tool.Modules.Graphs.Drawing;
using Tofa.Tool.Tests.Support;

namespace Tofa.Tool.Tests.Graphs;

/// <summary>The page in a real browser.</summary>
public sealed class HtmlPageTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    [Fact]
    public async Task Red_edge_opens_the_list_of_its_places_and_nothing_else()
    {
        var page = await OpenAsync(SampleGraphs.Layers);
        var edge = page.GetByRole(AriaRole.Link, new() { Name = "Modules → Flows" }).First;

        await edge.ClickAsync(new() { Position = await MiddleAsync(edge), Force = true });

        var open = page.Locator(".places:visible");
        Assert.Equal(1, await open.CountAsync());
        var text = await open.InnerTextAsync();
        Assert.Contains("src/Modules/M.cs:14", text, StringComparison.Ordinal);
        Assert.Contains("src/Modules/N.cs:3", text, StringComparison.Ordinal);
        Assert.Contains("uses 'G' of Flows", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SharedModules/S.cs", text, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Keyboard_alone_opens_a_list_and_closes_it_again()
    {
        var page = await OpenAsync(SampleGraphs.Layers);
        Assert.Equal(0, await page.Locator(".places:visible").CountAsync());

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => document.activeElement.className === 'places'");
        Assert.Equal(1, await page.Locator(".places:visible").CountAsync());

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator(".places:visible").CountAsync());
        Assert.StartsWith("link-", await page.EvaluateAsync<string>("() => document.activeElement.id"), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Allowed_edge_is_no_link()
    {
        var page = await OpenAsync(SampleGraphs.Layers);

        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = "Scripts → Flows" }).CountAsync());
        Assert.Equal(2, await page.Locator("svg a.edge").CountAsync());
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Page_follows_light_and_dark(ColorScheme scheme)
    {
        var page = await OpenAsync(SampleGraphs.Layers, scheme);

        var ground = await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        Assert.Equal(scheme == ColorScheme.Dark ? "rgb(20, 23, 30)" : "rgb(255, 255, 255)", ground);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Hostile_names_stay_text_and_the_page_asks_the_network_for_nothing()
    {
        var page = await OpenAsync(SampleGraphs.Hostile);
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);

        await page.ReloadAsync();

        Assert.StartsWith("Layers of </title>", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("img").CountAsync());
        Assert.Single(requests);
        await page.CloseAsync();
    }

    public void Dispose() => folder.Dispose();

    private Task<IPage> OpenAsync(LayerGraph graph, ColorScheme scheme = ColorScheme.Light) =>
        Browser.OpenAsync(folder.Write("graph.html", HtmlWriter.Draw(graph)), scheme);

    // The middle of a curve lies off the middle of its box: ask the path itself, and take the label's place.
    private static async Task<Position> MiddleAsync(ILocator edge)
    {
        var outer = (await edge.BoundingBoxAsync())!;
        var label = (await edge.Locator(".back").BoundingBoxAsync())!;
        return new Position { X = label.X + (label.Width / 2) - outer.X, Y = label.Y + (label.Height / 2) - outer.Y };
    }
}
