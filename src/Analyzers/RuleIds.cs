namespace Tofa.Analyzers;

/// <summary>Every id that this assembly reports itself; the ids about YAML are data of <c>Tofa.Model.Problems</c>.</summary>
public static class RuleIds
{
    /// <summary>A type uses a type of a layer that it may not know (R000-20).</summary>
    public const string UpwardDependency = "TOFA1001";

    /// <summary>A capability is used from outside (R000-3).</summary>
    public const string CrossCapabilityDependency = "TOFA1002";

    /// <summary>A script does more than dispatch (R000-8).</summary>
    public const string ScriptHoldsLogic = "TOFA1003";

    /// <summary>A script starts no flow (R000-9).</summary>
    public const string ScriptReachesNoFlow = "TOFA1004";

    /// <summary>A flow does input or output itself (R000-11).</summary>
    public const string InputOutputInFlow = "TOFA1005";

    /// <summary>Code below the scripts knows the command line (R000-12).</summary>
    public const string CommandLineBelowScripts = "TOFA1006";

    /// <summary>A flow does an operation instead of calling it (R000-13).</summary>
    public const string FlowDoesTheWork = "TOFA1007";

    /// <summary>A flow calls nothing (R000-14).</summary>
    public const string FlowCallsNoFunction = "TOFA1008";

    /// <summary>Capabilities use each other in a cycle (R000-3).</summary>
    public const string CapabilityCycle = "TOFA1009";

    /// <summary>Namespaces use each other in a cycle (R000-20).</summary>
    public const string NamespaceCycle = "TOFA1010";

    /// <summary>Types of one layer use each other in a cycle (R000-20).</summary>
    public const string TypeCycle = "TOFA1011";

    /// <summary>A shared module uses something that is not shared (R000-4).</summary>
    public const string UnsharedDependency = "TOFA1012";

    /// <summary>A type belongs to no layer (R000-6).</summary>
    public const string UnplacedType = "TOFA1013";

    /// <summary>A concrete adapter is used outside the composition root (R004-2).</summary>
    public const string ConcreteAdapter = "TOFA1014";

    /// <summary>A layer uses a package that it may not use.</summary>
    public const string ForbiddenPackage = "TOFA1015";

    /// <summary>A type uses what the project bans (R004-7, R004-36, R004-37).</summary>
    public const string BannedMember = "TOFA1016";

    /// <summary>A documentation comment refers to a layer that the code may not use (R000-20).</summary>
    public const string DocumentationReference = "TOFA1017";

    /// <summary>JSON is written or read outside its sanctioned homes (R004-16, C-15).</summary>
    public const string InlineJson = "TOFA2001";

    /// <summary>A text in the code is JSON (R004-16, C-15).</summary>
    public const string JsonLiteral = "TOFA2002";

    /// <summary>The list of types that may serialize names one that does not (C-15).</summary>
    public const string StaleJsonAllowance = "TOFA2003";

    /// <summary>One type is a read port and a write port (R004-35).</summary>
    public const string ReadsAndWrites = "TOFA3001";

    /// <summary>A member is used outside of the types that may (R004-37).</summary>
    public const string GuardedMember = "TOFA3002";

    /// <summary>Nothing but fakes implements a port (R004-3).</summary>
    public const string PortWithoutAdapter = "TOFA3003";

    /// <summary>Tests have no fake of a port (R004-3).</summary>
    public const string PortWithoutFake = "TOFA3004";

    /// <summary>A switch does not name every outcome (R004-19).</summary>
    public const string UnhandledOutcome = "TOFA3005";

    /// <summary>A result has a name that it may not have (R004-13).</summary>
    public const string ResultName = "TOFA3006";

    /// <summary>A port is held where it should not be (R004-2).</summary>
    public const string MisplacedPort = "TOFA3007";

    /// <summary>A module reads a clock, a random number or a new GUID (R000-17).</summary>
    public const string Nondeterminism = "TOFA4001";

    /// <summary>Pure code formats, parses, compares or sorts by the current culture (R000-17).</summary>
    public const string Culture = "TOFA4002";

    /// <summary>Pure code has static state that changes (R000-5).</summary>
    public const string StaticState = "TOFA4003";

    /// <summary>Pure code looks at environment, configuration, container, thread or machine (R000-18).</summary>
    public const string AmbientContext = "TOFA4004";

    /// <summary>Pure code reaches the outer world, a thread or a timer (R004-20, C-2).</summary>
    public const string Effect = "TOFA4005";

    /// <summary>Pure code calls code that reaches something impure in the end (R000-17, R004-38).</summary>
    public const string ImpureCall = "TOFA4006";

    /// <summary>Pure code changes what it was given or what it keeps (R000-5, R004-38).</summary>
    public const string Mutation = "TOFA4007";

    /// <summary>No test names a function of a module (R000-19).</summary>
    public const string UntestedFunction = "TOFA6001";

    /// <summary>A script offers no <c>--dry-run</c> or no <c>--verbose</c> (R000-38).</summary>
    public const string ScriptWithoutStandardOptions = "TOFA6002";

    /// <summary>A file has too many lines (R003-41).</summary>
    public const string FileTooLong = "TOFA6003";

    /// <summary>A member has too many lines (R003-12).</summary>
    public const string MemberTooLong = "TOFA6004";

    /// <summary>A public type or member has no documentation (R003-14).</summary>
    public const string UndocumentedApi = "TOFA6005";

    /// <summary>A public member is dynamic or a bare object (R003-15).</summary>
    public const string UntypedApi = "TOFA6006";

    /// <summary>Something is left from debugging (R003-53).</summary>
    public const string DebugCode = "TOFA6007";

    /// <summary>A key, token or password is written down (R001-64).</summary>
    public const string SecretInSource = "TOFA6008";

    /// <summary>A name is not the one that the layout promises (R000-24, R000-31).</summary>
    public const string NameOutsideLayout = "TOFA6009";

    /// <summary>A rule is suppressed without a reason.</summary>
    public const string UnjustifiedSuppression = "TOFA6010";

    /// <summary>Usings do not go from System over packages to the project's own (R003-42).</summary>
    public const string UsingsOutOfOrder = "TOFA6011";

    /// <summary>A public type lies in a namespace named Internal (R003-40).</summary>
    public const string PublicInInternal = "TOFA6012";

    /// <summary>[Requirement] names an id that is not listed (R004-40).</summary>
    public const string UnknownRequirement = "TOFA6014";

    /// <summary>A rule failed: a fault of Tofa, never of the code it looked at.</summary>
    public const string RuleFailed = "TOFA9002";

    /// <summary>architecture.yaml is not what it should be: syntax, keys, kinds, forms.</summary>
    public const string ArchitectureUnreadable = "TOFA9003";

    /// <summary>architecture.yaml names a layer, role or preset that there is not.</summary>
    public const string ArchitectureUnknownName = "TOFA9004";

    /// <summary>A pattern of architecture.yaml matches nothing.</summary>
    public const string ArchitectureMatchesNothing = "TOFA9005";

    /// <summary>architecture.yaml says two things that cannot both be meant.</summary>
    public const string ArchitectureContradiction = "TOFA9006";

    /// <summary>architecture.yaml names a type or member that there is not.</summary>
    public const string ArchitectureSymbolNotFound = "TOFA9007";

    /// <summary>The baseline is not what it should be: syntax, keys, kinds, forms.</summary>
    public const string BaselineUnreadable = "TOFA9008";

    /// <summary>The baseline freezes what is no longer there (R004-16).</summary>
    public const string BaselineStale = "TOFA9009";

    /// <summary>The baseline freezes what was to be mended by now.</summary>
    public const string BaselineExpired = "TOFA9010";

    /// <summary>A dependency of one type on another, as a fact that <c>tofa graph</c> draws.</summary>
    public const string DependencyFact = "TOFA9100";
}
