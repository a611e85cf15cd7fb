using Tofa.Analyzers.Hosting;
using Tofa.CodeFixes.Determinism;
using Tofa.Harness;
using Tofa.Harness.Verifiers;

namespace Tofa.CodeFixes.Tests.Determinism;

public sealed class InjectTimeProviderFixTests
{
    [Theory]
    [InlineData("DateTime.UtcNow", "timeProvider.GetUtcNow().UtcDateTime")]
    [InlineData("DateTime.Now", "timeProvider.GetLocalNow().DateTime")]
    [InlineData("DateTime.Today", "timeProvider.GetLocalNow().Date")]
    [InlineData("DateTimeOffset.UtcNow", "timeProvider.GetUtcNow()")]
    [InlineData("DateTimeOffset.Now", "timeProvider.GetLocalNow()")]
    [InlineData("TimeProvider.System", "timeProvider")]
    [InlineData("System.[|DateTime.UtcNow|]", "timeProvider.GetUtcNow().UtcDateTime")]
    [InlineData("Today", "timeProvider.GetLocalNow().Date")]
    public Task Each_read_of_the_clock_has_its_replacement(string read, string replacement)
    {
        const string Shape = """
            using System;
            using static System.DateTime;
            namespace Acme.Modules
            {
                public static class Module
                {
                    public static object M(PARAMETER)
                    {
                        return READ; // why
                    }
                }
            }
            """;
        return VerifyAsync(
            Shape.Replace("PARAMETER", "", StringComparison.Ordinal).Replace("READ", Marked(read), StringComparison.Ordinal),
            Shape.Replace("PARAMETER", "TimeProvider timeProvider", StringComparison.Ordinal).Replace("READ", replacement, StringComparison.Ordinal));
    }

    [Fact]
    public Task Static_method_gets_one_parameter_for_several_reads_and_passes_it_along() => VerifyAsync(
        """
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static string Stamp(string text, int width = 3)
                {
                    var now = [|DateTime.UtcNow|];
                    Func<DateTime> later = () => [|DateTime.UtcNow|];
                    return text + now + later() + nameof(Stamp);
                }

                public static string Twice(string text) => Stamp(text) + Stamp(width: 1, text: text);
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public string M() => Acme.Modules.Module.Stamp("a", 5);
                public string N(TimeProvider clock) => Acme.Modules.Module.Twice("a");
            }
        }
        """,
        """
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static string Stamp(string text, TimeProvider timeProvider, int width = 3)
                {
                    var now = timeProvider.GetUtcNow().UtcDateTime;
                    Func<DateTime> later = () => timeProvider.GetUtcNow().UtcDateTime;
                    return text + now + later() + nameof(Stamp);
                }

                public static string Twice(string text, TimeProvider timeProvider) => Stamp(text, timeProvider) + Stamp(width: 1, text: text, timeProvider: timeProvider);
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public string M() => Acme.Modules.Module.Stamp("a", TimeProvider.System, 5);
                public string N(TimeProvider clock) => Acme.Modules.Module.Twice("a", clock);
            }
        }
        """);

    [Fact]
    public Task Methods_that_call_each_other_get_one_parameter_each() => VerifyAsync(
        """
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime First() => [|DateTime.UtcNow|].AddDays(Second(1).Day);
                public static DateTime Second(this int days) => [|DateTime.UtcNow|].AddDays(days);
                public static DateTime Third() => 1.Second();
            }
        }
        """,
        """
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime First(TimeProvider timeProvider) => timeProvider.GetUtcNow().UtcDateTime.AddDays(Second(1, timeProvider).Day);
                public static DateTime Second(this int days, TimeProvider timeProvider) => timeProvider.GetUtcNow().UtcDateTime.AddDays(days);
                public static DateTime Third(TimeProvider timeProvider) => 1.Second(timeProvider);
            }
        }
        """);

    [Fact]
    public Task Provider_that_is_there_is_used() => VerifyAsync(
        """
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime M(TimeProvider clock) => [|DateTime.UtcNow|];
            }
            public sealed class Primary(TimeProvider clock)
            {
                public DateTime M() => [|DateTime.UtcNow|] + clock.GetElapsedTime(0);
            }
            public sealed class Keeper
            {
                private readonly TimeProvider clock = new Fixed();
                public DateTime M() => [|DateTime.UtcNow|];
            }
            public sealed class Fixed : TimeProvider { }
        }
        """,
        """
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime M(TimeProvider clock) => clock.GetUtcNow().UtcDateTime;
            }
            public sealed class Primary(TimeProvider clock)
            {
                public DateTime M() => clock.GetUtcNow().UtcDateTime + clock.GetElapsedTime(0);
            }
            public sealed class Keeper
            {
                private readonly TimeProvider clock = new Fixed();
                public DateTime M() => clock.GetUtcNow().UtcDateTime;
            }
            public sealed class Fixed : TimeProvider { }
        }
        """);

    [Fact]
    public Task Class_gets_the_provider_through_its_primary_constructor() => VerifyAsync(
        """
        using System;
        namespace Acme.Modules
        {
            public sealed class Module(int days)
            {
                private readonly DateTime start = [|DateTime.UtcNow|];
                public DateTime M() => [|DateTime.UtcNow|].AddDays(days) + (start - start);
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => new Acme.Modules.Module(1);
                public Acme.Modules.Module N() => new(days: 1);
            }
        }
        """,
        """
        using System;
        namespace Acme.Modules
        {
            public sealed class Module(int days, TimeProvider timeProvider)
            {
                private readonly DateTime start = timeProvider.GetUtcNow().UtcDateTime;
                public DateTime M() => timeProvider.GetUtcNow().UtcDateTime.AddDays(days) + (start - start);
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => new Acme.Modules.Module(1, TimeProvider.System);
                public Acme.Modules.Module N() => new(days: 1, timeProvider: TimeProvider.System);
            }
        }
        """);

    [Fact]
    public Task Class_without_a_constructor_gets_a_primary_one() => VerifyAsync(
        """
        using System;
        namespace Acme.Modules
        {
            public sealed class Module
            {
                public int Days { get; set; }
                public DateTime Now => [|DateTime.UtcNow|];
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => new Acme.Modules.Module { Days = 1 };
                public object N() => new Acme.Modules.Module();
            }
        }
        """,
        """
        using System;
        namespace Acme.Modules
        {
            public sealed class Module(TimeProvider timeProvider)
            {
                public int Days { get; set; }
                public DateTime Now => timeProvider.GetUtcNow().UtcDateTime;
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => new Acme.Modules.Module(TimeProvider.System) { Days = 1 };
                public object N() => new Acme.Modules.Module(TimeProvider.System);
            }
        }
        """);

    [Fact]
    public Task Class_with_one_constructor_keeps_the_provider_in_a_field() => VerifyAsync(
        """
        using System;
        namespace Acme.Modules
        {
            public sealed class Module
            {
                private readonly int _days;

                public Module(int days)
                {
                    _days = days + [|DateTime.UtcNow|].Day;
                }

                public DateTime M() => [|DateTime.UtcNow|].AddDays(_days);
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => new Acme.Modules.Module(1);
            }
        }
        """,
        """
        using System;
        namespace Acme.Modules
        {
            public sealed class Module
            {
                private readonly TimeProvider _timeProvider;
                private readonly int _days;

                public Module(int days, TimeProvider timeProvider)
                {
                    _timeProvider = timeProvider;
                    _days = days + timeProvider.GetUtcNow().UtcDateTime.Day;
                }

                public DateTime M() => _timeProvider.GetUtcNow().UtcDateTime.AddDays(_days);
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => new Acme.Modules.Module(1, TimeProvider.System);
            }
        }
        """);

    [Fact]
    public Task Provider_that_only_the_constructor_sees_is_kept() => VerifyAsync(
        """
        using System;
        namespace Acme.Modules
        {
            public sealed class Module
            {
                public Module(TimeProvider clock)
                {
                    Start = clock.GetUtcNow();
                }

                public DateTimeOffset Start { get; }

                public DateTimeOffset M() => [|DateTimeOffset.UtcNow|];
            }
        }
        """,
        """
        using System;
        namespace Acme.Modules
        {
            public sealed class Module
            {
                private readonly TimeProvider timeProvider;

                public Module(TimeProvider clock)
                {
                    timeProvider = clock;
                    Start = clock.GetUtcNow();
                }

                public DateTimeOffset Start { get; }

                public DateTimeOffset M() => timeProvider.GetUtcNow();
            }
        }
        """);

    [Fact]
    public Task Method_of_a_record_gets_a_parameter() => VerifyAsync(
        """
        using System;
        namespace Acme.Modules
        {
            public sealed record Module(int Days)
            {
                public DateTime M() => [|DateTime.UtcNow|].AddDays(Days);
            }
        }
        """,
        """
        using System;
        namespace Acme.Modules
        {
            public sealed record Module(int Days)
            {
                public DateTime M(TimeProvider timeProvider) => timeProvider.GetUtcNow().UtcDateTime.AddDays(Days);
            }
        }
        """);

    [Theory]
    [InlineData("public static class Module { public static Guid M() => [|Guid.NewGuid|](); }")]
    [InlineData("public static class Module { public static object M() => [|Random.Shared|]; }")]
    [InlineData("public static class Module { public static DateTime Now => [|DateTime.UtcNow|]; }")]
    [InlineData("public static class Module { private static readonly DateTime Now = [|DateTime.UtcNow|]; }")]
    [InlineData("public static class Module { public static Func<DateTime> M() => static () => [|DateTime.UtcNow|]; }")]
    [InlineData("public static class Module { public static DateTime M() => [|DateTime.UtcNow|]; public static Func<DateTime> N() => M; }")]
    [InlineData("public static class Module { public static DateTime M(int timeProvider) => [|DateTime.UtcNow|]; }")]
    [InlineData("public static class Module { public static DateTime M() => [|DateTime.UtcNow|]; public static DateTime N => M(); }")]
    [InlineData("public sealed record Module(int Days) { public DateTime Now => [|DateTime.UtcNow|]; }")]
    [InlineData("public struct Module { public DateTime Now => [|DateTime.UtcNow|]; }")]
    [InlineData("public class Module { public DateTime Now => [|DateTime.UtcNow|]; public Module(int a) { } public Module(string b) { } }")]
    [InlineData("public class Module { public DateTime Now => [|DateTime.UtcNow|]; } public class Derived : Module { }")]
    [InlineData("public class Module { public DateTime Now => [|DateTime.UtcNow|]; } public class User { T Make<T>() where T : new() => new T(); object M() => Make<Module>(); }")]
    [InlineData("public class Module : Attribute { public DateTime Now => [|DateTime.UtcNow|]; }")]
    [InlineData("public interface IModule { static DateTime M() => [|DateTime.UtcNow|]; }")]
    [InlineData("public interface IModule { static abstract DateTime M(); } public struct Module : IModule { public static DateTime M() => [|DateTime.UtcNow|]; }")]
    public Task Nothing_is_offered_where_no_safe_form_exists(string types)
    {
        var source = "using System;\nnamespace Acme.Modules\n{\n    " + types + "\n}";
        return VerifyAsync(source, source);
    }

    private static string Marked(string read) => read.Contains("[|", StringComparison.Ordinal) ? read : "[|" + read + "|]";

    // The host has many rules, so the short marks of these sources have to name theirs.
    private static string ForOneRule(string source) =>
        source.Replace("[|", "{|TOFA4001:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);

    private static Task VerifyAsync(string before, string after)
    {
        var test = new CSharpCodeFixTest<ArchitectureAnalyzer, InjectTimeProviderFix, DefaultVerifier>
        {
            TestCode = ForOneRule(before),
            FixedCode = ForOneRule(after),
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
