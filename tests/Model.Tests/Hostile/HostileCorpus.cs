using Tofa.Model.Tests.Hostile.Cases;

namespace Tofa.Model.Tests.Hostile;

/// <summary>All cases.</summary>
internal static class HostileCorpus
{
    public static readonly HostileFamily[] Families =
    [
        new("encoding", EncodingCases.All, Outcome.Of),
        new("line break", LineBreakCases.All, Outcome.Of),
        new("indent", IndentCases.All, Outcome.Of),
        new("plain", PlainCases.All, Outcome.Of),
        new("quote", QuoteCases.All, Outcome.Of),
        new("block", BlockCases.All, Outcome.Of),
        new("flow", FlowCases.All, Outcome.Of),
        new("anchor", AnchorCases.All, Outcome.Of),
        new("document", DocumentCases.All, Outcome.Of),
        new("id", IdCases.All, ProjectOutcome.OfId),
        new("path", PathCases.All, ProjectOutcome.OfPath),
        new("detail file", DetailCases.All, ProjectOutcome.OfDetail),
        new("template", TemplateFileCases.All, ProjectOutcome.OfTemplate),
        new("architecture", ArchitectureCases.All, ProjectOutcome.OfArchitecture),
        new("baseline", BaselineCases.All, ProjectOutcome.OfBaseline),
    ];
}
