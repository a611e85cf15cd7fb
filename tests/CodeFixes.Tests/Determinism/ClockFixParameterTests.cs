namespace Tofa.CodeFixes.Tests.Determinism;

public sealed class ClockFixParameterTests
{
    [Theory]
    [InlineData("«[|DateTime.UtcNow|]→timeProvider.GetUtcNow().UtcDateTime»")]
    [InlineData("«[|DateTime.Now|]→timeProvider.GetLocalNow().DateTime»")]
    [InlineData("«[|DateTime.Today|]→timeProvider.GetLocalNow().Date»")]
    [InlineData("«[|DateTimeOffset.UtcNow|]→timeProvider.GetUtcNow()»")]
    [InlineData("«[|DateTimeOffset.Now|]→timeProvider.GetLocalNow()»")]
    [InlineData("«[|TimeProvider.System|]→timeProvider»")]
    [InlineData("«System.[|DateTime.UtcNow|]→timeProvider.GetUtcNow().UtcDateTime»")]
    [InlineData("«[|Today|]→timeProvider.GetLocalNow().Date»")]
    [InlineData("«[|Clock.UtcNow|]→timeProvider.GetUtcNow()»")]
    public Task Each_read_of_the_clock_has_its_replacement(string read) => ClockFix.ChangesAsync($$"""
        using System;
        using static System.DateTime;
        using Clock = System.DateTimeOffset;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static object M(«→TimeProvider timeProvider»)
                {
                    return {{read}}; // why
                }
            }
        }
        """);

    [Fact]
    public Task Static_method_gets_one_parameter_for_several_reads() => ClockFix.ChangesAsync($$"""
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static string Stamp(string text«→, TimeProvider timeProvider», int width = 3)
                {
                    var now = {{ClockFix.UtcNow}};
                    Func<DateTime> later = () => {{ClockFix.UtcNow}};
                    return text + now + later() + nameof(Stamp);
                }
            }
        }
        """);

    [Fact]
    public Task Module_that_calls_passes_the_provider_along() => ClockFix.ChangesAsync($$"""
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime Stamp(int days«→, TimeProvider timeProvider», int hours = 0) => {{ClockFix.UtcNow}};
                public static object Twice(int days«→, TimeProvider timeProvider») => (Stamp(1«→, timeProvider»), Stamp(hours: 2, days: 1«→, timeProvider: timeProvider»));
                public static object Thrice(«→TimeProvider timeProvider») => Twice(Stamp(1«→, timeProvider»).Day«→, timeProvider»);
            }
        }
        """);

    [Fact]
    public Task Caller_that_is_no_module_passes_what_it_has_or_the_system_clock() => ClockFix.ChangesAsync($$"""
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime Stamp(int days«→, TimeProvider timeProvider», int hours = 0) => {{ClockFix.UtcNow}};
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => Acme.Modules.Module.Stamp(1«→, TimeProvider.System», 5);
                public object N(TimeProvider clock) => Acme.Modules.Module.Stamp(1«→, clock»);
            }
        }
        """);

    [Fact]
    public Task Callers_in_other_files_are_updated() => ClockFix.ChangesAsync(
        $$"""
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime Stamp(«→TimeProvider timeProvider») => {{ClockFix.UtcNow}};
            }
        }
        """,
        """
        namespace Acme.Modules
        {
            public static class Shared
            {
                public static object M(«→System.TimeProvider timeProvider») => Acme.Modules.Module.Stamp(«→timeProvider»).Day;
            }
        }
        """,
        """
        namespace Acme.Flows
        {
            public static class Flow
            {
                public static object M() => Acme.Modules.Module.Stamp(«→System.TimeProvider.System»);
            }
        }
        """);

    [Fact]
    public Task Methods_that_call_each_other_get_one_parameter_each() => ClockFix.ChangesAsync($$"""
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime First(«→TimeProvider timeProvider») => {{ClockFix.UtcNow}}.AddDays(Second(1«→, timeProvider»).Day);
                public static DateTime Second(this int days«→, TimeProvider timeProvider») => {{ClockFix.UtcNow}}.AddDays(days);
                public static DateTime Third(«→TimeProvider timeProvider») => 1.Second(«→timeProvider»);
            }
        }
        """);

    [Fact]
    public Task Method_of_a_record_gets_a_parameter() => ClockFix.ChangesAsync($$"""
        using System;
        namespace Acme.Modules
        {
            public sealed record Module(int Days)
            {
                public DateTime M(«→TimeProvider timeProvider») => {{ClockFix.UtcNow}}.AddDays(Days);
            }
        }
        """);

    [Fact]
    public Task Provider_that_is_there_is_used() => ClockFix.ChangesAsync("""
        using System;
        namespace Acme.Modules
        {
            public static class Module
            {
                public static DateTime M(TimeProvider clock) => «[|DateTime.UtcNow|]→clock.GetUtcNow().UtcDateTime»;
                public static Func<TimeProvider, DateTime> N() => static clock => «[|DateTime.UtcNow|]→clock.GetUtcNow().UtcDateTime»;
            }
            public sealed class Primary(TimeProvider clock)
            {
                public DateTime M() => «[|DateTime.UtcNow|]→clock.GetUtcNow().UtcDateTime» + clock.GetElapsedTime(0);
            }
            public sealed class Keeper
            {
                private readonly TimeProvider clock = new Fixed();
                public DateTime M() => «[|DateTime.UtcNow|]→clock.GetUtcNow().UtcDateTime»;
            }
            public sealed class Fixed : TimeProvider { }
        }
        """);
}
