namespace Tofa.Analyzers.Tests.Purity;

/// <summary>Sources around one statement or member of a module.</summary>
internal static class PureModule
{
    internal static string WithStatement(string statement, string layer = "Modules") => With($$"""
        public static class Module
        {
            public static async Task M(string text, object value)
            {
                await Task.CompletedTask;
                {{statement}}
            }
        }
        """, layer);

    internal static string With(string types, string layer = "Modules") => $$"""
        using System.Globalization;
        using System.Runtime.InteropServices;
        using System.Text;
        namespace Acme.{{layer}}
        {
        {{types}}
        }
        """;
}
