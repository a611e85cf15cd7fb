using Tofa.Harness.Tests.Fixtures;
using Verify = Tofa.Harness.AnalyzerVerifier<Tofa.Harness.Tests.Fixtures.LowerCaseTypeAnalyzer>;

namespace Tofa.Harness.Tests.Reporting;

public sealed class FailureTextTests
{
    [Fact]
    public async Task Failure_shows_code_to_paste_the_source_and_the_difference()
    {
        var message = await Failing.MessageOf(() => Verify.VerifyAnalyzerAsync("class A { }\nclass [|b|] { }\nclass c { }\n"));
        Assert.Equal(
            """
            Context: Diagnostics of test state
            Mismatch between number of diagnostics returned, expected "1" actual "2"

            Expected diagnostics, as code:
                Verify.Diagnostic().WithSpan(2, 7, 2, 8)

            Actual diagnostics, as code:
                Verify.Diagnostic().WithSpan(2, 7, 2, 8).WithArguments("b")
                Verify.Diagnostic().WithSpan(3, 7, 3, 8).WithArguments("c")

            Difference:
            -Verify.Diagnostic().WithSpan(2, 7, 2, 8)
            +Verify.Diagnostic().WithSpan(2, 7, 2, 8).WithArguments("b")
            +Verify.Diagnostic().WithSpan(3, 7, 3, 8).WithArguments("c")

            Actual diagnostics, as text:
                /0/Test0.cs(2,7): warning HT0001: Type 'b' starts with a lower-case letter
                /0/Test0.cs(3,7): warning HT0001: Type 'c' starts with a lower-case letter

            /0/Test0.cs:
                1 | class A { }
                2 | class b { }
                  |       ~ HT0001
                3 | class c { }
                  |       ~ HT0001
                4 |


            """.ReplaceLineEndings(),
            message);
    }

    [Fact]
    public async Task Code_to_paste_passes()
    {
        await Verify.VerifyAnalyzerAsync(
            "class A { }\nclass b { }\nclass c { }\n",
            Verify.Diagnostic().WithSpan(2, 7, 2, 8).WithArguments("b"),
            Verify.Diagnostic().WithSpan(3, 7, 3, 8).WithArguments("c"));
    }
}
