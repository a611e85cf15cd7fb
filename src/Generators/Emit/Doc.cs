namespace Tofa.Generators.Emit;

/// <summary>Writes documentation comments.</summary>
internal static class Doc
{
    /// <summary>Writes a summary.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="xml">One line of XML; texts of the user inside have gone through <see cref="DocText"/>.</param>
    public static CodeWriter Summary(this CodeWriter code, string xml) => code.Line("/// <summary>" + xml + "</summary>");

    /// <summary>Takes the text from the overridden member.</summary>
    public static CodeWriter Inherited(this CodeWriter code) => code.Line("/// <inheritdoc/>");

    /// <summary>Writes a text of the user, line by line.</summary>
    public static CodeWriter Remarks(this CodeWriter code, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return code;

        code.Line("/// <remarks>");
        foreach (var line in DocText.LinesOf(text!))
            code.Line(("/// " + line).TrimEnd());

        return code.Line("/// </remarks>");
    }
}
