namespace Tofa.CodeFixes.Tests.Determinism;

public sealed class ClockFixConstructorTests
{
    [Fact]
    public Task Class_gets_the_provider_through_its_primary_constructor() => ClockFix.ChangesAsync($$"""
        using System;
        namespace Acme.Modules
        {
            public sealed class Module(int days«→, TimeProvider timeProvider»)
            {
                private readonly DateTime start = {{ClockFix.UtcNow}};
                public DateTime M() => {{ClockFix.UtcNow}}.AddDays(days) + (start - start);
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => new Acme.Modules.Module(1«→, TimeProvider.System»);
                public Acme.Modules.Module N() => new(days: 1«→, timeProvider: TimeProvider.System»);
            }
        }
        """);

    [Fact]
    public Task Class_without_a_constructor_gets_a_primary_one() => ClockFix.ChangesAsync($$"""
        using System;
        namespace Acme.Modules
        {
            public sealed class Module«→(TimeProvider timeProvider)»
            {
                public int Days { get; set; }
                public DateTime Now => {{ClockFix.UtcNow}};
            }
        }
        namespace Acme.Flows
        {
            public class Flow
            {
                public object M() => new Acme.Modules.Module«→(TimeProvider.System)» { Days = 1 };
                public object N() => new Acme.Modules.Module(«→TimeProvider.System»);
            }
        }
        """);

    [Fact]
    public Task Class_with_one_constructor_keeps_the_provider_in_a_field() => ClockFix.ChangesAsync($$"""
        using System;
        namespace Acme.Modules
        {
            public sealed class Module
            {
        «→        private readonly TimeProvider _timeProvider;
        »        private readonly int _days;

                public Module(int days«→, TimeProvider timeProvider»)
                {
        «→            _timeProvider = timeProvider;
        »            _days = days + {{ClockFix.UtcNow}}.Day;
                }

                public DateTime M() => «[|DateTime.UtcNow|]→_timeProvider.GetUtcNow().UtcDateTime».AddDays(_days);
                public static object Make() => 1;
            }
            public static class Maker
            {
                public static object Make(«→TimeProvider timeProvider») => new Module(1«→, timeProvider»);
            }
        }
        """);

    [Fact]
    public Task Provider_that_only_the_constructor_sees_is_kept() => ClockFix.ChangesAsync("""
        using System;
        namespace Acme.Modules
        {
            public sealed class Module
            {
        «→        private readonly TimeProvider timeProvider;

        »        public Module(TimeProvider clock)
                {
        «→            timeProvider = clock;
        »            Start = clock.GetUtcNow();
                }

                public DateTimeOffset Start { get; }

                public DateTimeOffset M() => «[|DateTimeOffset.UtcNow|]→timeProvider.GetUtcNow()»;
            }
        }
        """);
}
