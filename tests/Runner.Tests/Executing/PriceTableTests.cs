using Tofa.Runner.Adapters.Prices;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class PriceTableTests
{
    [Fact]
    public void Table_that_comes_along_is_dated_and_knows_the_default_model()
    {
        var table = PriceFiles.BuiltIn();

        Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", table.AsOf);
        Assert.NotNull(table.Find("gpt-4o-mini"));
        Assert.All(table.Models.Values, price => Assert.True(price.CachedInput is null || price.CachedInput <= price.Input));
    }

    [Theory]
    [InlineData(1_000_000, 0, 0, "0.15")]
    [InlineData(1_000_000, 400_000, 0, "0.12")]
    [InlineData(0, 0, 1_000_000, "0.60")]
    [InlineData(820, null, 0, "0.000123")]
    [InlineData(10, 99, 0, "0.00000075")]
    public void Cost_follows_from_tokens_and_cached_ones_are_cheaper(int input, int? cached, int output, string cost) =>
        Assert.Equal(cost, Usd.Of(PriceFiles.BuiltIn().Cost(null, "gpt-4o-mini", new AiUsage(input, cached, output))));

    [Theory]
    [InlineData("gpt-4o-mini-2024-07-18", "x", true)]
    [InlineData("served-by-us", "gpt-4o-mini", true)]
    [InlineData("llama3", "llama3", false)]
    [InlineData("gpt-4o-mini-2024", "gpt-4o-minimal", false)]
    [InlineData(null, null, false)]
    public void Price_of_a_model_that_is_not_in_the_table_is_unknown_and_not_0(string? answeredBy, string? asked, bool isKnown) =>
        Assert.Equal(isKnown, PriceFiles.BuiltIn().Cost(answeredBy, asked, new AiUsage(1, 0, 1)) is not null);

    [Fact]
    public void Dated_model_with_a_price_of_its_own_has_that()
    {
        var table = PriceFiles.BuiltIn();

        Assert.NotEqual(table.Find("gpt-4o"), table.Find("gpt-4o-2024-05-13"));
        Assert.Same(table.Find("gpt-4o"), table.Find("gpt-4o-2024-11-20"));
    }

    [Theory]
    [InlineData(null, 5)]
    [InlineData(5, null)]
    public void Cost_without_counted_tokens_is_unknown(int? input, int? output)
    {
        Assert.Null(PriceFiles.BuiltIn().Cost(null, "gpt-4o-mini", new AiUsage(input, 0, output)));
        Assert.Equal("unknown", Usd.Of(null));
        Assert.Null(Usd.Parse("unknown"));
    }

    [Fact]
    public void Prices_of_the_project_go_before_those_that_come_along()
    {
        var files = new FakeFiles();
        files.Texts["ai_prices.yaml"] = "\uFEFFas_of: 2030-01-02\nmodels:\n  gpt-4o-mini: { input: 1, output: 2 }\n  llama3: { input: 0, output: 0 }\n";

        var table = PriceFiles.Load(files, out var errors);

        Assert.Empty(errors);
        Assert.Equal(("2030-01-02", new ModelPrice(1, null, 2), new ModelPrice(0, null, 0)), (table!.AsOf, table.Find("gpt-4o-mini"), table.Find("llama3")));
        Assert.NotNull(table.Find("gpt-4o"));
    }

    [Theory]
    [InlineData("models: {}\n", "(1,1): error: as_of has to be the day")]
    [InlineData("as_of: 2030-02-30\nmodels: {}\n", "(1,8): error: as_of")]
    [InlineData("as_of: 2030-01-02\n", "(1,1): error: models has to be")]
    [InlineData("as_of: 2030-01-02\nmodels: { a: 5 }\n", "(2,14): error: the price of 'a'")]
    [InlineData("as_of: 2030-01-02\nmodels: { a: { input: -1, output: 2 } }\n", "(2,23): error: 'input' has to be")]
    [InlineData("as_of: 2030-01-02\nmodels: { a: { input: 1 } }\n", "error: 'output' is missing")]
    [InlineData("as_of: 2030-01-02\nmodels: { a: { input: 1, output: 2, cashed_input: 1 } }\n", "unknown key 'cashed_input'; did you mean 'cached_input'?")]
    [InlineData("schema: 2\nas_of: 2030-01-02\nmodels: {}\n", "(1,9): error: this runner reads price tables of schema 1")]
    [InlineData("- a\n", "a price table is a mapping")]
    [InlineData("as_of: [\n", "error:")]
    public void Mistake_in_a_table_has_its_place_and_a_remedy(string text, string said)
    {
        var files = new FakeFiles();
        files.Texts["ai_prices.yaml"] = text;

        Assert.Null(PriceFiles.Load(files, out var errors));
        Assert.Contains(errors, error => error.StartsWith("ai_prices.yaml(", StringComparison.Ordinal) && error.Contains(said, StringComparison.Ordinal));
    }
}
