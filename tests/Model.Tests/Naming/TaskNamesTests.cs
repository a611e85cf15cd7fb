using FsCheck.Fluent;
using Tofa.Model.Collections;
using Tofa.Model.Naming;

namespace Tofa.Model.Tests.Naming;

public sealed class TaskNamesTests
{
    [Theory]
    [InlineData("app_1.1.1", "App_1_1_1")]
    [InlineData("ingest_data", "IngestData")]
    [InlineData("ingestData", "IngestData")]
    [InlineData("orchestrate_1.1_setup_dirs", "Orchestrate_1_1_SetupDirs")]
    [InlineData("6.1.10", "Task_6_1_10")]
    [InlineData("app_6.2.2```", "App_6_2_2")]
    [InlineData("phase2a", "Phase2a")]
    [InlineData("class", "Class")]
    [InlineData("größe messen", "GrößeMessen")]
    [InlineData("a\ud83c\udf27b", "AB")]
    [InlineData("[Obsolete(\"\")] class X {}", "ObsoleteClassX")]
    [InlineData("render", "RenderTask")]
    [InlineData("Inputs", "InputsTask")]
    [InlineData("get_hash_code", "GetHashCodeTask")]
    [InlineData("system", "SystemTask")]
    [InlineData("depends_on", "DependsOnTask")]
    [InlineData("output-artifact", "OutputArtifactTask")]
    [InlineData("rendering", "Rendering")]
    public void Id_gives_a_readable_name(string id, string name) => Assert.Equal(name, Assert.Single(For(id)));

    [Theory]
    [InlineData("```")]
    [InlineData("\ud83c\udf27")]
    [InlineData("")]
    public void Id_without_letters_and_digits_is_named_by_its_hash(string id) => Assert.Matches("^Task_[0-9a-f]{6}$", Assert.Single(For(id)));

    [Fact]
    public void Ids_that_would_share_a_name_all_get_their_hash()
    {
        var names = For("ingest_data", "ingestData", "INGEST.DATA", "other");

        Assert.All(names.Take(3), name => Assert.Matches("(?i)^IngestData_[0-9a-f]{6}$", name));
        Assert.Equal(3, names.Take(3).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("Other", names[3]);
    }

    [Fact]
    public void Id_that_imitates_the_hashed_name_of_another_does_not_get_it()
    {
        var hashed = For("1-a", "1.a")[0];

        var names = For("1-a", "1.a", hashed.Replace("Task_", "task-", StringComparison.Ordinal));

        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Long_id_is_cut_and_keeps_its_hash()
    {
        var names = For(new string('a', 5000), new string('a', 5001));

        Assert.All(names, name => Assert.Equal(127, name.Length));
        Assert.NotEqual(names[0], names[1]);
    }

    [Fact]
    public void Same_id_twice_has_one_name() => Assert.Equal(["A", "A"], For("a", "a"));

    [Fact]
    public void Names_of_any_ids_are_legal_in_csharp_and_unique_even_where_case_is_ignored() =>
        Properties.Holds(Properties.HostileTexts, ids =>
        {
            var names = For(ids);
            return names.All(IsIdentifier) && names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == ids.Length;
        });

    [Fact]
    public void Names_do_not_depend_on_the_order_of_the_ids() =>
        Properties.Holds(
            from ids in Properties.HostileTexts
            from shuffled in Gen.Shuffle(ids)
            select (ids, shuffled),
            pair =>
            {
                var expected = pair.ids.Zip(For(pair.ids)).ToDictionary();
                return pair.shuffled.Zip(For(pair.shuffled)).All(named => expected[named.First] == named.Second);
            });

    private static EquatableArray<string> For(params string[] ids) => TaskNames.For(new EquatableArray<string>(ids));

    // Every name begins with an upper-case letter or a letter without case, so it cannot be a keyword.
    private static bool IsIdentifier(string name) => char.IsLetter(name[0]) && !char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
