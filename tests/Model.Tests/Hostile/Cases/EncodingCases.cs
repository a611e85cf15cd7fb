namespace Tofa.Model.Tests.Hostile.Cases;

/// <summary>Byte order marks, wrong encodings, control characters.</summary>
internal static class EncodingCases
{
    public static readonly HostileCase[] All =
    [
        new("byte order mark before the first key", "\uFEFFa: b", "{a: 'b'}"),
        new("two byte order marks", "\uFEFF\uFEFFa: b", "{'<U+FEFF>a': 'b'}"),
        new("byte order mark and nothing else", "\uFEFF", "nothing"),
        new("byte order mark before a comment", "\uFEFF# c\na: b", "{a: 'b'}"),
        new("byte order mark in the middle of a value", "a: b\uFEFFc", "{a: 'b<U+FEFF>c'}"),
        new("byte order mark at the start of the second line", "a: b\n\uFEFFc: d", "{a: 'b', '<U+FEFF>c': 'd'}"),
        new("byte order mark before a document start", "\uFEFF---\na: b", "{a: 'b'}"),
        new("error behind a byte order mark", "\uFEFFa: *x", "! TOFA5001 1:5"),
        new("swapped byte order mark", "\uFFFEa: b", "! TOFA5031 1:1"),
        new("swapped byte order mark inside of a value", "a: b\uFFFE", "! TOFA5031 1:5"),
        new("NUL as the whole file", "\0", "! TOFA5031 1:1"),
        new("NUL inside of a value", "a: b\0c", "! TOFA5031 1:5"),
        new("NUL at the end", "a: b\0", "! TOFA5031 1:5"),
        new("NUL in a comment", "# \0\na: b", "! TOFA5031 1:3"),
        new("NUL on the third line", "a: b\nc: d\ne: \0", "! TOFA5031 3:4"),
        new("UTF-16 read as Latin-1", "a\0:\0 \0b\0", "! TOFA5031 1:2"),
        new("UTF-16 big endian read as Latin-1", "\0a\0:\0 \0b", "! TOFA5031 1:1"),
        new("UTF-32 read as Latin-1", "a\0\0\0:\0\0\0 \0\0\0b\0\0\0", "! TOFA5031 1:2"),
        new("UTF-8 mark read as Latin-1", "\u00EF\u00BB\u00BFa: b", "{'<U+00EF><U+00BB><U+00BF>a': 'b'}"),
        new("replacement character", "a: \uFFFD", "{a: '<U+FFFD>'}"),
        new("high surrogate alone", "a: \uD83D", "! TOFA5031 1:4"),
        new("low surrogate alone", "a: \uDE00", "! TOFA5031 1:4"),
        new("surrogates in the wrong order", "a: \uDE00\uD83D", "! TOFA5031 1:4"),
        new("high surrogate before a line break", "a: \uD83D\nb: c", "! TOFA5031 1:4"),
        new("surrogate pair as a value", "a: \uD83D\uDE00", "{a: '<U+1F600>'}"),
        new("surrogate pair as a key", "\uD83D\uDE00: b\nc: *x", "! TOFA5001 2:4"),
        new("noncharacter U+FFFF", "a: \uFFFF", "{a: '<U+FFFF>'}"),
        new("private use character", "a: \uE000", "{a: '<U+E000>'}"),
        new("bell in a plain value", "a: b\u0007c", "{a: 'b<U+0007>c'}"),
        new("escape character in a plain value", "a: \u001B[31mred", "{a: '<U+001B>[31mred'}"),
        new("backspace in a key", "a\u0008b: c", "{'a<U+0008>b': 'c'}"),
        new("delete character in a value", "a: b\u007Fc", "{a: 'b<U+007F>c'}"),
        new("C1 control in a value", "a: b\u0090c", "{a: 'b<U+0090>c'}"),
        new("bell in a double-quoted value", "a: \"b\u0007c\"", "{a: 'b<U+0007>c'}"),
        new("vertical tab between key and value", "a:\u000Bb", "'a:<U+000B>b'"),
        new("form feed as a line", "a: b\n\u000C\nc: d", "! TOFA5001 2:1"),
    ];
}
