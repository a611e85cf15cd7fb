using SeattleWeather.Modules.Extremes;
using SeattleWeather.Modules.Summaries;
using SeattleWeather.SharedModules.Csv;

namespace Tofa.Sample.Tests.Modules;

public sealed class SummaryTests
{
    [Fact]
    public void Month_is_summed_up()
    {
        var august = PeriodSummaries.Of("2012-08", SampleData.Month(8));

        Assert.Equal(("2012-08", 31, 0, 0.0m), (august.Period, august.Days, august.WetDays, august.PrecipitationMm));
        Assert.Equal((25.86m, 14.01m, 2.83m), (Math.Round(august.MeanTempMaxC, 2), Math.Round(august.MeanTempMinC, 2), Math.Round(august.MeanWindMs, 2)));
    }

    [Fact]
    public void Period_without_a_day_has_no_summary() => Assert.Throws<ArgumentException>(() => PeriodSummaries.Of("2011-12", []));

    [Fact]
    public void Every_month_is_summed_up_in_the_order_of_time_and_then_the_year()
    {
        var summaries = PeriodSummaries.ByMonth([.. SampleData.Days.Reverse()]);

        Assert.Equal([.. Enumerable.Range(1, 12).Select(month => $"2012-{month:00}"), PeriodSummaries.WholePeriod], summaries.Select(summary => summary.Period));
        Assert.Equal((366, 177, 1226.0m), (summaries[12].Days, summaries[12].WetDays, summaries[12].PrecipitationMm));
        Assert.Equal(summaries[12].PrecipitationMm, summaries.Take(12).Sum(summary => summary.PrecipitationMm));
    }

    [Fact]
    public void No_observations_give_no_summary() => Assert.Empty(PeriodSummaries.ByMonth([]));

    [Fact]
    public void Summary_is_written_with_one_digit() => Assert.Equal(
        "period,days,wet_days,precipitation_mm,mean_temp_max_c,mean_temp_min_c,mean_wind_m_s\n2012-01,31,22,173.3,7.1,1.5,3.9\n",
        CsvText.Write(SummaryTable.Write([PeriodSummaries.Of("2012-01", SampleData.Month(1))])));

    [Fact]
    public void Records_of_the_year_are_found() => Assert.Equal(
    [
        new Extreme("hottest day", new DateOnly(2012, 8, 16), 34.4m, "°C"),
        new Extreme("coldest night", new DateOnly(2012, 1, 15), -3.3m, "°C"),
        new Extreme("wettest day", new DateOnly(2012, 11, 19), 54.1m, "mm"),
        new Extreme("windiest day", new DateOnly(2012, 12, 17), 9.5m, "m/s"),
        new Extreme("longest dry spell", new DateOnly(2012, 7, 23), 48, "days from this date"),
    ], RecordDays.Of(SampleData.Days));

    [Fact]
    public void No_observations_give_no_records() => Assert.Empty(RecordDays.Of([]));

    [Fact]
    public void Days_that_are_all_wet_have_no_dry_spell()
    {
        var wet = SampleData.Days.Where(day => day.IsWet).ToList();

        Assert.Null(DrySpells.Longest(wet));
        Assert.DoesNotContain(RecordDays.Of(wet), record => record.Name == "longest dry spell");
    }

    [Fact]
    public void Missing_day_ends_a_dry_spell()
    {
        var withoutFirstOfAugust = SampleData.Days.Where(day => day.Date != new DateOnly(2012, 8, 1)).ToList();

        Assert.Equal((new DateOnly(2012, 7, 23), 48), DrySpells.Longest(SampleData.Days));
        Assert.Equal((new DateOnly(2012, 8, 2), 38), DrySpells.Longest(withoutFirstOfAugust));
    }

    [Fact]
    public void Records_are_written_one_per_row() => Assert.Equal(
        "record,date,value,unit\ncoldest night,2012-01-15,-3.3,°C\nlongest dry spell,2012-07-23,48,days from this date\n",
        CsvText.Write(ExtremeTable.Write([RecordDays.Of(SampleData.Days)[1], RecordDays.Of(SampleData.Days)[4]])));
}
