using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Model.Problems;
using Tofa.Support;

namespace Tofa.Repository.Tests;

/// <summary>Documentation and code may not drift apart.</summary>
public sealed partial class DocumentationTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
    [
        .. typeof(Analyzers.RuleIds).Assembly.GetTypes()
            .Where(type => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics),
    ];

    [Fact]
    public void Every_diagnostic_has_a_page_and_every_page_a_diagnostic()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Directory, "docs", "rules"), "TOFA*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);
        var ids = Descriptors.Select(descriptor => descriptor.Id)
            .Concat(ProblemKinds.All.Select(kind => kind.Id))
            .Append(InternalErrorOfTheGenerator)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(ids, pages);
    }

    [Fact]
    public void Every_help_link_ends_in_its_own_page() =>
        Assert.All(Descriptors, descriptor => Assert.EndsWith($"docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal));

    [Fact]
    public void Every_page_says_what_why_how_and_when_to_suppress()
    {
        string[] sections = ["## What", "## Why", "## Bad", "## Good", "## Options", "## When to suppress"];
        var incomplete =
            from page in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Directory, "docs", "rules"), "TOFA*.md")
            let text = File.ReadAllText(page)
            from section in sections
            where !text.Contains(section, StringComparison.Ordinal)
            select $"{Path.GetFileName(page)} lacks '{section}'";

        Assert.Empty(incomplete);
    }

    [Fact]
    public void Index_of_rules_lists_every_diagnostic()
    {
        var index = RepositoryRoot.Read("docs/rules/README.md");
        var missing = Descriptors.Select(descriptor => descriptor.Id).Distinct()
            .Where(id => !index.Contains($"[{id}]({id}.md)", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void Decisions_are_numbered_without_gaps_and_listed()
    {
        var records = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Directory, "docs", "adr"), "????-*.md")
            .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList();
        var index = RepositoryRoot.Read("docs/adr/README.md");

        Assert.Equal(Enumerable.Range(1, records.Count).Select(number => $"{number:0000}"), records.Select(name => name[..4]));
        Assert.All(records, name => Assert.Contains($"({name})", index, StringComparison.Ordinal));
    }

    [Fact]
    public void Decision_that_the_code_cites_exists()
    {
        var known = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Directory, "docs", "adr"), "????-*.md")
            .Select(path => Path.GetFileName(path)[..4]).ToHashSet();
        var dangling =
            from path in SourceFiles.All
            from Match match in CitedDecision().Matches(File.ReadAllText(path))
            where !known.Contains(match.Groups[1].Value.PadLeft(4, '0'))
            select $"{SourceFiles.Relative(path)} cites {match.Value}";

        Assert.Empty(dangling);
    }

    [Fact]
    public void Link_in_a_document_leads_to_a_file()
    {
        var broken =
            from page in Directory.EnumerateFiles(RepositoryRoot.Directory, "*.md", SearchOption.AllDirectories)
            where !SourceFiles.Relative(page).Split('/').Any(part => part is "bin" or "obj" or "outputs" or "node_modules")
            from Match match in RelativeLink().Matches(File.ReadAllText(page))
            let target = Path.Combine(Path.GetDirectoryName(page)!, match.Groups[1].Value)
            where !File.Exists(target) && !Directory.Exists(target)
            select $"{SourceFiles.Relative(page)} links to {match.Groups[1].Value}";

        Assert.Empty(broken);
    }

    private const string InternalErrorOfTheGenerator = "TOFA9001";

    [GeneratedRegex(@"ADR (\d{1,4})")]
    private static partial Regex CitedDecision();

    [GeneratedRegex(@"\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)")]
    private static partial Regex RelativeLink();
}
