namespace Tofa.CodeFixes.Tests.Determinism;

public sealed class ClockFixRefusalTests
{
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
    public Task Nothing_is_offered_where_no_safe_form_exists(string types) =>
        ClockFix.RefusesAsync("using System;\nnamespace Acme.Modules\n{\n    " + types + "\n}");
}
