using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Tests.Executing;

public sealed class PassedVariablesTests
{
    [Theory]
    [InlineData("PATH")]
    [InlineData("Path")]
    [InlineData("HOME")]
    [InlineData("LC_ALL")]
    [InlineData("JAVA_HOME")]
    [InlineData("DOTNET_ROOT")]
    [InlineData("https_proxy")]
    [InlineData("SystemRoot")]
    [InlineData("TOFA_TASK_ID")]
    public void Programs_get_what_they_need_to_find_their_way(string name) => Assert.True(PassedVariables.IsPassed(name));

    [Theory]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("DOTNET_NUGET_API_KEY")]
    [InlineData("TOFA_TOKEN")]
    [InlineData("DATABASE_URL")]
    [InlineData("SSH_AUTH_SOCK")]
    [InlineData("AWS_PROFILE")]
    [InlineData("PATHS")]
    [InlineData("MY_HOME_ADDRESS")]
    [InlineData("")]
    public void Nothing_else_is_passed_on_unasked(string name) => Assert.False(PassedVariables.IsPassed(name));
}
