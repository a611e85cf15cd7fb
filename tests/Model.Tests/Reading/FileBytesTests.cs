using System.Text;
using Tofa.Model.Reading;

namespace Tofa.Model.Tests.Reading;

/// <summary>What the bytes of a file say before anybody reads its text.</summary>
public sealed class FileBytesTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("us-ascii")]
    public void File_in_UTF_8_is_taken(string encoding) => Assert.Null(FlawOf(Encoding.GetEncoding(encoding), encoding == "us-ascii" ? "Rain" : "Rain in Zürich \U0001F327"));

    [Theory]
    [InlineData("utf-16", "it is saved as utf-16, which the runner does not read")]
    [InlineData("utf-16BE", "it is saved as utf-16BE, which the runner does not read")]
    [InlineData("iso-8859-1", "it holds bytes that are not UTF-8")]
    public void File_in_another_encoding_is_refused(string encoding, string reason) => Assert.Equal(reason, FlawOf(Encoding.GetEncoding(encoding), "Rain in Zürich"));

    [Fact]
    public void Byte_order_mark_of_UTF_8_and_nothing_at_all_are_taken()
    {
        Assert.Null(FileBytes.Flaw([0xEF, 0xBB, 0xBF, (byte)'a'], "the runner"));
        Assert.Null(FileBytes.Flaw([], "the runner"));
    }

    [Theory]
    [InlineData("end of a character that never came", new byte[] { (byte)'a', 0xC3 })]
    [InlineData("half of a surrogate pair", new byte[] { 0xED, 0xA0, 0xBD })]
    [InlineData("slash in more bytes than it needs", new byte[] { 0xC0, 0xAF })]
    public void Bytes_that_decode_to_nothing_are_refused(string name, byte[] content) => Assert.True(FileBytes.Flaw(content, "Tofa") == FileBytes.LostBytes, name);

    [Fact]
    public void Problem_names_the_file_and_what_to_do()
    {
        var problem = Assert.Single(TemplateFileReader.Read(FileDecoder.Decode(FileKind.Template, "prompt_templates/a.md", [0xE9])).Problems);

        Assert.Equal(("TOFA5031", "prompt_templates/a.md"), (problem.Kind.Id, problem.File));
        Assert.Equal("The file is not readable text: it holds bytes that are not UTF-8; save it as UTF-8", problem.Message);
    }

    private static string? FlawOf(Encoding encoding, string text) => FileBytes.Flaw([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "the runner");
}
