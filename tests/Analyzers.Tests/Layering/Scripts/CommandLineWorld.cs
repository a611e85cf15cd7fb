using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Layering.Scripts;

/// <summary>Runs rules over sources that may use stand-ins for command-line libraries, which live in an assembly of their own.</summary>
internal static class CommandLineWorld
{
    private const string Libraries = """
        using System;
        using System.Collections.Generic;
        namespace System.CommandLine
        {
            public class Symbol { public string Description { get; set; } }
            public class Option : Symbol { public bool Recursive { get; set; } }
            public class Option<T> : Option { public Option(string name, params string[] aliases) { } public Func<ParseResult, T> DefaultValueFactory { get; set; } }
            public class Argument<T> : Symbol { public Argument(string name) { } }
            public class Command : Symbol, System.Collections.IEnumerable
            {
                public Command(string name, string description = null) { }
                public IList<Option> Options => null;
                public IList<Command> Subcommands => null;
                public void Add(Symbol symbol) { }
                public void SetAction(Func<ParseResult, int> action) { }
                public System.Collections.IEnumerator GetEnumerator() => null;
                public ParseResult Parse(string[] args) => null;
            }
            public class RootCommand : Command { public RootCommand(string description) : base(description) { } }
            public class ParseError { public string Message => null; }
            public class ParseResult
            {
                public T GetValue<T>(Option<T> option) => default;
                public T GetValue<T>(Argument<T> argument) => default;
                public IReadOnlyList<ParseError> Errors => null;
                public IReadOnlyList<string> UnmatchedTokens => null;
                public int Invoke() => 0;
            }
        }
        namespace CommandLine
        {
            public abstract class BaseAttribute : Attribute { }
            public class OptionAttribute : BaseAttribute { public OptionAttribute(string name) { } }
        }
        namespace Spectre.Console.Cli
        {
            public class CommandSettings { }
            public class CommandOptionAttribute : Attribute { public CommandOptionAttribute(string template) { } }
            public abstract class AsyncCommand<T> where T : CommandSettings { public abstract System.Threading.Tasks.Task<int> ExecuteAsync(T settings); }
        }
        namespace Microsoft.Extensions.Configuration { public interface IConfiguration { string this[string key] { get; } IEnumerable<IConfiguration> GetChildren(); } }
        """;

    private const string Product = """
        namespace Acme.Ports { public interface IFiles { string Read(string path); int Count { get; } } }
        namespace Acme.Adapters { public class Disk : Acme.Ports.IFiles { public string Read(string path) => path; public int Count => 0; } }
        namespace Acme.Modules { public static class Tables { public static int Load(string text) => 0; } public record Row(int A, string B); }
        namespace Acme.Flows
        {
            public class IngestFlow
            {
                public IngestFlow(Acme.Ports.IFiles files) { }
                public int Run(params string[] files) => Acme.Modules.Tables.Load(files[0]);
                public Task<int> RunAsync(string file, bool dryRun = false) => Task.FromResult(Acme.Modules.Tables.Load(file));
            }
        }
        """;

    /// <summary>Expects of one rule what stands between « and » in sources of a product that has flows, modules, ports and adapters.</summary>
    internal static Task VerifyAsync(string ruleId, params string[] sources)
    {
        var test = RuleVerifier.Only([ruleId], [.. sources.Select(source => RuleVerifier.Marked(ruleId, source)), Product]);
        test.TestState.AdditionalProjects["Libraries"].Sources.Add(Libraries);
        test.TestState.AdditionalProjectReferences.Add("Libraries");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
