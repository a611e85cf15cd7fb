using System.Globalization;
using SeattleWeather.SharedModules.Numbers;

namespace Tofa.Sample.Tests.SharedModules;

public sealed class DecimalsTests
{
    [Fact]
    public void Every_number_of_the_published_file_is_read_and_written_back_as_it_was()
    {
        var numbers = SampleData.Table.Rows.SelectMany(row => row.Fields.Skip(1).Take(4)).ToList();

        Assert.Equal(numbers, numbers.Select(number => Decimals.Format(Decimals.Parse(number)!.Value)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rain")]
    [InlineData("12,8")]
    [InlineData("1e3")]
    public void Text_that_is_no_plain_number_is_none(string text) => Assert.Null(Decimals.Parse(text));

    [Theory]
    [InlineData("0.25", "0.3")]
    [InlineData("-0.25", "-0.3")]
    [InlineData("3.4008", "3.4")]
    [InlineData("7", "7.0")]
    public void Number_is_rounded_to_one_digit_half_away_from_zero(string number, string expected) =>
        Assert.Equal(expected, Decimals.Format(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Language_of_the_machine_plays_no_part()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Assert.Equal(12.8m, Decimals.Parse("12.8"));
            Assert.Equal("12.8", Decimals.Format(12.8m));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
