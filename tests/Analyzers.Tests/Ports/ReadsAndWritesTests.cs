using Tofa.Analyzers.Tests.Architecture;

namespace Tofa.Analyzers.Tests.Ports;

public sealed class ReadsAndWritesTests
{
    private const string Ports = """
        namespace Acme.Ports
        {
            public interface ITaskReader { } public interface ITaskWriter { }
            public interface IReadNotes { } public interface IWriteNotes { }
            public interface ICoordRead { } public interface ICoordWrite { }
            public interface IOrderReader { } public interface ILogWriter { }
            public interface IReadOnlyTask { } public interface IReadiness { } public interface IWriteiness { }
            public interface IReader<T> { } public interface IWriter<T> { }
            [Tofa.ReadPort] public interface IFs { } [Tofa.WritePort] public interface ICommitRouter { } [Tofa.ReadPort] public interface IClockPort { }
        }
        namespace Acme.Other { public interface IFileReader { } public interface IFileWriter { } }
        """;

    private static Task VerifyAsync(string source) =>
        RuleVerifier.VerifyOnlyAsync(RuleIds.ReadsAndWrites, "using Acme.Ports; using Acme.Other;\n" + source, Ports, PortWorld.Attributes);

    [Theory]
    [InlineData("class «Both» : ITaskReader, ITaskWriter { }")]
    [InlineData("struct «Both» : IReadNotes, IWriteNotes { }")]
    [InlineData("record «Both» : ICoordWrite, ICoordRead { }")]
    [InlineData("interface «IBoth» : ITaskReader, ITaskWriter { }")]
    [InlineData("interface «IBoth» : ITaskReader, ITaskWriter { } class Both : IBoth { }")]
    [InlineData("class Half : ITaskReader { } class «Both» : Half, ITaskWriter { } class Heir : Both { }")]
    [InlineData("interface IHalf : ITaskReader { } class «Both» : IHalf, ITaskWriter { }")]
    [InlineData("class Outer { class «Both» : ITaskReader, ITaskWriter { } }")]
    [InlineData("class «Both» : IReader<int>, IWriter<int> { }")]
    [InlineData("class «Both» : IFs, ICommitRouter { }")]
    [InlineData("partial class «Both» : ITaskReader { } partial class Both : ITaskWriter { }")]
    public Task Type_that_is_a_read_port_and_its_write_port_is_reported(string declaration) =>
        VerifyAsync("namespace Acme.Adapters { " + declaration + " }");

    [Theory]
    [InlineData("class Reader : ITaskReader { } class Writer : ITaskWriter { }")]
    [InlineData("class Both : IOrderReader, ILogWriter { }")]
    [InlineData("class Both : IReadOnlyTask, ITaskWriter { }")]
    [InlineData("class Both : IReadiness, IWriteiness { }")]
    [InlineData("class Both : IReader<int>, IWriter<string> { }")]
    [InlineData("class Both : IFs, IClockPort { }")]
    [InlineData("class Both : IFs, ITaskWriter { }")]
    [InlineData("class Both : IFileReader, IFileWriter { }")]
    [InlineData("class Both { ITaskReader reader; ITaskWriter writer; }")]
    public Task Ports_of_different_things_may_meet_in_one_type(string declaration) => VerifyAsync("namespace Acme.Adapters { " + declaration + " }");

    [Fact]
    public Task Marks_count_in_a_project_without_layers() => RuleVerifier.VerifyOnlyAsync(
        RuleIds.ReadsAndWrites,
        "[Tofa.ReadPort] interface IGet { } [Tofa.WritePort] interface IPut { } class «Both» : IGet, IPut { } interface IReader { } interface IWriter { } class Stream : IReader, IWriter { }",
        PortWorld.Attributes);

    [Fact]
    public Task The_message_names_both_ports() => RuleVerifier.VerifyAsync(
        RuleVerifier.Only([RuleIds.ReadsAndWrites], "namespace Acme.Ports { interface IXReader { } interface IXWriter { } class {|#0:Both|} : IXReader, IXWriter { } }"),
        RuleVerifier.Diagnostic(RuleIds.ReadsAndWrites).WithLocation(0).WithMessage(
            "'Both' is both the read port 'IXReader' and the write port 'IXWriter', but whoever is handed it for reading can then write too; "
            + "make it two types, and let both use what they share"));
}
