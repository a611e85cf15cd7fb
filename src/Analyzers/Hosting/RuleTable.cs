using System.Collections.Immutable;
using Tofa.Analyzers.Bans;
using Tofa.Analyzers.Capabilities;
using Tofa.Analyzers.Composition;
using Tofa.Analyzers.Configuration;
using Tofa.Analyzers.Conventions;
using Tofa.Analyzers.Conventions.Debugging;
using Tofa.Analyzers.Conventions.Scripts;
using Tofa.Analyzers.Conventions.Secrets;
using Tofa.Analyzers.Conventions.Suppressions;
using Tofa.Analyzers.Conventions.Testing;
using Tofa.Analyzers.Conventions.Usings;
using Tofa.Analyzers.Cycles;
using Tofa.Analyzers.Determinism;
using Tofa.Analyzers.Determinism.Culture;
using Tofa.Analyzers.Facts;
using Tofa.Analyzers.InlineJson;
using Tofa.Analyzers.InlineJson.Literals;
using Tofa.Analyzers.InlineJson.Wrappers;
using Tofa.Analyzers.Layering;
using Tofa.Analyzers.Layering.Documentation;
using Tofa.Analyzers.Layering.Flows;
using Tofa.Analyzers.Layering.Scripts;
using Tofa.Analyzers.Outcomes;
using Tofa.Analyzers.Packages;
using Tofa.Analyzers.Placing;
using Tofa.Analyzers.Ports;
using Tofa.Analyzers.Purity;
using Tofa.Analyzers.Purity.Calls;
using Tofa.Analyzers.Purity.State;

namespace Tofa.Analyzers.Hosting;

/// <summary>Every rule: a new one is its class and one line here.</summary>
internal sealed record RuleTable
{
    /// <summary>All rules.</summary>
    public static RuleTable All { get; } = new();

    /// <summary>The rules about single uses, by id.</summary>
    public ImmutableArray<UseRule> UseRules { get; init; } =
    [
        new UpwardDependencyRule(),
        new CrossCapabilityRule(),
        new InputOutputInFlowRule(),
        new CommandLineRule(),
        new UnsharedDependencyRule(),
        new ConcreteAdapterRule(),
        new ForbiddenPackageRule(),
        new BannedMemberRule(),
        new InlineJsonRule(),
        new GuardedMemberRule(),
        new NondeterminismRule(),
        new AmbientContextRule(),
        new EffectRule(),
    ];

    /// <summary>The rules about anything else, by id.</summary>
    public ImmutableArray<ArchitectureRule> ArchitectureRules { get; init; } =
    [
        new ScriptLogicRule(),
        new ScriptReachesNoFlowRule(),
        new EntryPointRule(),
        new FlowWorkRule(),
        new FlowCallsNoFunctionRule(),
        new CycleRule(),
        new UnplacedTypeRule(),
        new DocumentationReferenceRule(),
        new JsonByNameRule(),
        new JsonWrapperRule(),
        new JsonLiteralRule(),
        new StaleAllowanceRule(),
        new ReadsAndWritesRule(),
        new PortWithoutAdapterRule(),
        new PortWithoutFakeRule(),
        new UnhandledOutcomeRule(),
        new ResultNameRule(),
        new MisplacedPortRule(),
        new CultureRule(),
        new StaticStateRule(),
        new ImpureCallRule(),
        new ChangeRule(),
        new UntestedFunctionRule(),
        new ScriptOptionsRule(),
        new FileLengthRule(),
        new MemberLengthRule(),
        new UndocumentedApiRule(),
        new UntypedApiRule(),
        new DebugCodeRule(),
        new SecretRule(),
        new LayoutNameRule(),
        new SuppressionRule(),
        new UsingOrderRule(),
        new PublicInInternalRule(),
        new RequirementRule(),
        new ArchitectureFileRule(),
        new BaselineFileRule(),
        new FactRule(),
    ];

    /// <summary>The ids that the rules report, in the order of the table.</summary>
    public IEnumerable<string> Ids =>
        UseRules.Select(static rule => rule.Descriptor.Id).Concat(ArchitectureRules.SelectMany(static rule => rule.Descriptors).Select(static descriptor => descriptor.Id));

    /// <summary>The table without the rule that reports an id.</summary>
    public RuleTable Without(string id) => this with
    {
        UseRules = UseRules.RemoveAll(rule => rule.Descriptor.Id == id),
        ArchitectureRules = ArchitectureRules.RemoveAll(rule => rule.Descriptors.Any(descriptor => descriptor.Id == id)),
    };
}
