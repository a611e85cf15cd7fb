using Tofa.Analyzers;
using Tofa.CodeFixes.Conventions;

namespace Tofa.CodeFixes.Tests.Conventions;

public sealed class OrderUsingsFixTests
{
    private const string Own = "\nnamespace Acme.Own { class Type { } }\nnamespace Acme.More { class Type { } }\n";

    [Theory]
    [InlineData("using Acme.Own;\n«using System;»\n", "using System;\nusing Acme.Own;\n")]
    [InlineData("using Acme.Own;\nusing Acme.More;\n«using Microsoft.Win32;»\nusing System.Text;\nusing System;\n", "using System.Text;\nusing System;\nusing Microsoft.Win32;\nusing Acme.Own;\nusing Acme.More;\n")]
    [InlineData("// The head of the file.\nusing Acme.Own;\n«using System;»\n", "// The head of the file.\nusing System;\nusing Acme.Own;\n")]
    [InlineData("// The head.\n\n// Why own.\nusing Acme.Own;\n// Why System.\n«using System;»\n", "// The head.\n\n// Why System.\nusing System;\n// Why own.\nusing Acme.Own;\n")]
    [InlineData("using Acme.Own; // why own\n«using System;» // why System\n", "using System; // why System\nusing Acme.Own; // why own\n")]
    [InlineData("using Acme.Own;\n\n«using System;»\nusing Acme.More;\n", "using System;\n\nusing Acme.Own;\nusing Acme.More;\n")]
    [InlineData("using A = System.Text;\nusing Acme.Own;\nusing static System.Math;\n«using System;»\nusing B = System.Int32;\n", "using A = System.Text;\nusing System;\nusing static System.Math;\nusing Acme.Own;\nusing B = System.Int32;\n")]
    [InlineData("#nullable enable\nusing Acme.Own;\n«using System;»\n", "#nullable enable\nusing System;\nusing Acme.Own;\n")]
    [InlineData("namespace Acme.X\n{\n    using Acme.Own;\n    «using System;»\n}\n", "namespace Acme.X\n{\n    using System;\n    using Acme.Own;\n}\n")]
    [InlineData("using Acme.Own;\r\n«using System;»\r\n", "using System;\r\nusing Acme.Own;\r\n")]
    public Task Usings_are_ordered_with_their_comments(string before, string after) =>
        ConventionFix.ChangesAsync<OrderUsingsFix>(RuleIds.UsingsOutOfOrder, before + Own, after + Own);

    [Fact]
    public Task Global_and_other_usings_are_ordered_apart_at_once() => ConventionFix.ChangesAsync<OrderUsingsFix>(
        RuleIds.UsingsOutOfOrder,
        "global using Acme.Own;\n«global using System;»\nusing Acme.More;\n«using System.Text;»\n" + Own,
        "global using System;\nglobal using Acme.Own;\nusing System.Text;\nusing Acme.More;\n" + Own);

    [Theory]
    [InlineData("using Acme.Own;\n#if true\n«using System;»\n#endif\n")]
    [InlineData("using Acme.Own;\n#region platform\n«using System;»\n#endregion\n")]
    [InlineData("using Acme.Own;\n#pragma warning disable CS0168\n«using System;»\n")]
    public Task Usings_between_directives_stay(string source) => ConventionFix.RefusesAsync<OrderUsingsFix>(RuleIds.UsingsOutOfOrder, source + Own);
}
