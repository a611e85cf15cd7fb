using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Conventions;

public sealed class DebugCodeTests
{
    [Theory]
    [InlineData("«System.Diagnostics.Debugger.Break()»;")]
    [InlineData("«Debugger.Launch()»;")]
    [InlineData("if (Debugger.IsAttached) { «Debugger.Break()»; }")]
    [InlineData("Action stop = «Debugger.Break»;")]
    [InlineData("«Break()»;")]
    [InlineData("«D.WriteLine(\"here\")»;")]
    [InlineData("«Debug.Print(\"here\")»;")]
    [InlineData("«Thread.Sleep(10)»;")]
    [InlineData("«throw new NotImplementedException();»")]
    [InlineData("Func<int> f = () => «throw new NotImplementedException()»;")]
    [InlineData("_ = this ?? «throw new System.NotImplementedException(\"later\")»;")]
    [InlineData("«// var x = Load(path);»")]
    [InlineData("«// if (x > 1)\n        // {\n        //     Go();\n        // }»")]
    [InlineData("«//Go();»")]
    [InlineData("«//total += row.Value * 2;»")]
    [InlineData("«// total += row.Value * 2;\n        // rows++;»")]
    [InlineData("«// await Task.Delay(1);»")]
    [InlineData("«//return x + 1;»")]
    [InlineData("«// return new Table(x);»")]
    [InlineData("«// int Twice(int x) { return 2 * x; }»")]
    public Task Debug_code_is_reported(string statement) => RuleVerifier.VerifyOnlyAsync(RuleIds.DebugCode, In("Acme.Flows", statement));

    [Theory]
    [InlineData("Debug.Assert(true);")]
    [InlineData("_ = Debugger.IsAttached;")]
    [InlineData("_ = nameof(Debugger.Break);")]
    [InlineData("_ = \"Debugger.Break(); throw new NotImplementedException();\";")]
    [InlineData("Trace.WriteLine(\"here\");")]
    [InlineData("throw new NotSupportedException();")]
    [InlineData("try { } catch (NotImplementedException) { throw; }")]
    [InlineData("Console.WriteLine(1);")]
    [InlineData("new Look.Alike.Debugger().Break();")]
    [InlineData("// the first one wins;")]
    [InlineData("// see https://example.org/a;b;")]
    [InlineData("// x = y")]
    [InlineData("// return this.field;")]
    [InlineData("// target.field = this.other;")]
    [InlineData("} [Conditional(\"DEBUG\")] static void Log() { Debug.WriteLine(\"x\");")]
    [InlineData("// a = b;")]
    [InlineData("// What it does: opens the file, then reads it; both may fail;")]
    [InlineData("// Go() is called by the host, which is why it is public;")]
    [InlineData("// The shape is {a, b}")]
    [InlineData("// e.g. { \"a\": 1 }")]
    [InlineData("// A remark before\n        // Go();")]
    [InlineData("_ = 1; // Go();")]
    [InlineData("_ = \"\"\"\n        // Go();\n        \"\"\";")]
    [InlineData("/// Go();\n        _ = 1;")]
    public Task What_belongs_there_is_not_reported(string statement) => RuleVerifier.VerifyOnlyAsync(RuleIds.DebugCode, In("Acme.Flows", statement));

    [Theory]
    [InlineData("Acme.Adapters")]
    [InlineData("Acme.Modules")]
    [InlineData("Acme")]
    public Task Wait_of_an_adapter_is_not_left_from_debugging(string @namespace) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.DebugCode, In(@namespace, "Thread.Sleep(10);"), "namespace Acme.Flows; class Other { }");

    [Fact]
    public Task Project_without_layers_is_not_judged() => RuleVerifier.VerifyOnlyAsync(RuleIds.DebugCode, In("Acme", "Debugger.Break();"));

    private static string In(string @namespace, string statement) => $$"""
        using System.Diagnostics;
        using D = System.Diagnostics.Debug;
        using static System.Diagnostics.Debugger;
        namespace {{@namespace}}
        {
            class A
            {
                void M()
                {
                    {{statement}}
                }
            }
        }
        namespace Look.Alike { class Debugger { public void Break() { } } }
        """;
}
