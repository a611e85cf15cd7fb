using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Purity;

public sealed class AmbientContextTests
{
    [Theory]
    [InlineData("_ = «Environment.GetEnvironmentVariable»(\"X\");")]
    [InlineData("_ = «Environment.MachineName»;")]
    [InlineData("_ = «Environment.ProcessorCount»;")]
    [InlineData("_ = «AppContext.BaseDirectory»;")]
    [InlineData("_ = «AppDomain.CurrentDomain».FriendlyName;")]
    [InlineData("var local = new «AsyncLocal»<int>();")]
    [InlineData("var local = new «ThreadLocal»<int>();")]
    [InlineData("_ = «Thread.CurrentPrincipal»;")]
    [InlineData("_ = «Thread.CurrentThread».ManagedThreadId;")]
    [InlineData("_ = «SynchronizationContext.Current»;")]
    [InlineData("_ = «TaskScheduler.Current»;")]
    [InlineData("_ = System.Diagnostics.«Activity.Current»;")]
    [InlineData("_ = «TimeZoneInfo.Local»;")]
    [InlineData("_ = DateTime.UnixEpoch.«ToLocalTime»();")]
    [InlineData("_ = «OperatingSystem.IsWindows»();")]
    [InlineData("_ = «RuntimeInformation.OSDescription»;")]
    [InlineData("_ = ((«IServiceProvider»)value).GetService(typeof(int));")]
    [InlineData("«CultureInfo.CurrentCulture» = CultureInfo.InvariantCulture;")]
    [InlineData("«CultureInfo.DefaultThreadCurrentCulture» = null;")]
    [InlineData("Func<string, string?> read = «Environment.GetEnvironmentVariable»;")]
    public Task Module_that_looks_at_its_surroundings_is_reported(string statement) =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.AmbientContext, PureModule.WithStatement(statement)));

    [Theory]
    [InlineData("_ = Environment.NewLine;")]
    [InlineData("_ = nameof(Environment.MachineName);")]
    [InlineData("_ = \"Environment.MachineName\"; // Environment.MachineName")]
    [InlineData("_ = Environment.SpecialFolder.Desktop;")]
    [InlineData("_ = TimeZoneInfo.Utc;")]
    [InlineData("_ = TimeZoneInfo.ConvertTime(DateTime.UnixEpoch, TimeZoneInfo.Utc);")]
    [InlineData("var environment = text; _ = environment.Length;")]
    [InlineData("await Task.Yield();")]
    [InlineData("_ = ((OperatingSystem)value).Platform;")]
    [InlineData("_ = ((System.ComponentModel.ITypeDescriptorContext)value).Instance;")]
    public Task Module_that_uses_its_parameters_is_not_reported(string statement) => PureRules.VerifyAsync(PureModule.WithStatement(statement));

    [Theory]
    [InlineData("public sealed class Module(«IServiceProvider» services) { public object Get() => services.«GetService»(typeof(int))!; }")]
    [InlineData("public sealed class Module { private readonly «AsyncLocal»<int> current = new(); }")]
    public Task Module_that_keeps_a_context_is_reported(string type) =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.AmbientContext, PureModule.With(type)));

    [Theory]
    [InlineData("Microsoft.Extensions.Configuration", "IConfiguration")]
    [InlineData("Microsoft.Extensions.Options", "IOptions<int>")]
    [InlineData("Microsoft.AspNetCore.Http", "HttpContext")]
    [InlineData("Microsoft.AspNetCore.Http", "IHttpContextAccessor")]
    [InlineData("System.Web", "HttpContext")]
    public Task Module_that_takes_the_hosts_types_is_reported(string @namespace, string type)
    {
        var name = type.Split('<')[0];
        var declared = type.Contains('<', StringComparison.Ordinal) ? name + "<T>" : name;
        return PureRules.VerifyAsync(
            $"namespace {@namespace} {{ public class {declared} {{ public string Text => string.Empty; }} }}",
            RuleVerifier.Marked(RuleIds.AmbientContext, $"using {@namespace}; namespace Acme.Modules; public static class Module {{ public static string M(«{name}»{type[name.Length..]} host) => host.Text; }}"));
    }

    [Theory]
    [InlineData("Scripts")]
    [InlineData("Adapters")]
    public Task Other_layers_may_look_around(string layer) =>
        PureRules.VerifyAsync(PureModule.WithStatement("_ = Environment.MachineName; _ = TimeZoneInfo.Local;", layer));

    [Fact]
    public Task Clock_of_the_environment_is_reported_as_a_clock() =>
        PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.Nondeterminism, PureModule.WithStatement("_ = «Environment.TickCount64»;")));

    [Fact]
    public Task Type_marked_as_a_pure_core_is_judged_without_any_layer() => PureRules.VerifyAsync(RuleVerifier.Marked(RuleIds.AmbientContext, """
        namespace Tofa { [AttributeUsage(AttributeTargets.Class)] internal sealed class PureCoreAttribute : Attribute { } }
        namespace Acme
        {
            [Tofa.PureCore] public static class Core { public static object M() => «Environment.MachineName»; }
            public static class Shell { public static object M() => Environment.MachineName; }
        }
        """));

    [Fact]
    public Task Pure_core_among_the_flows_is_reported_once() => PureRules.VerifyAsync("""
        namespace Tofa { [AttributeUsage(AttributeTargets.Class)] internal sealed class PureCoreAttribute : Attribute { } }
        namespace Acme.Flows
        {
            [Tofa.PureCore] public static class Core
            {
                public static object M() => {|TOFA1005:Environment.MachineName|};
                public static object N() => {|TOFA4004:TimeZoneInfo.Local|};
            }
        }
        """);

    [Fact]
    public Task The_message_says_what_to_do() => PureRules.VerifyAsync(
        "namespace Acme.Modules; class Module { object M() => {|#0:Environment.MachineName|}; }",
        RuleVerifier.Diagnostic(RuleIds.AmbientContext).WithLocation(0)
            .WithArguments("Module", "Modules", "Environment.MachineName", "the environment")
            .WithMessage("'Module' belongs to Modules and looks at the environment with 'Environment.MachineName', so its result depends on more than its parameters; "
                + "take the value as a parameter and let a flow pass it"));

    [Fact]
    public Task Nothing_is_reported_with_the_rule_off() => PureRules.VerifyOffAsync(RuleIds.AmbientContext, PureModule.WithStatement("_ = Environment.MachineName;"));
}
