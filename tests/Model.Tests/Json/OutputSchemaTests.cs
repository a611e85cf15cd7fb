using Tofa.Model.Json.Schemas;

namespace Tofa.Model.Tests.Json;

public sealed class OutputSchemaTests
{
    [Theory]
    [InlineData("""{ "type": "object", "properties": { "n": { "type": "integer" } }, "required": ["n"], "additionalProperties": false }""", """{ "n": 1.0 }""")]
    [InlineData("""{ "type": ["string", "null"] }""", "null")]
    [InlineData("""{ "enum": [1, "a", { "x": [true] }] }""", """{ "x": [true] }""")]
    [InlineData("""{ "const": 10 }""", "1e1")]
    [InlineData("""{ "$defs": { "tree": { "type": "object", "properties": { "next": { "anyOf": [{ "$ref": "#/$defs/tree" }, { "type": "null" }] } } } }, "$ref": "#/$defs/tree" }""", """{ "next": { "next": null } }""")]
    [InlineData("""{ "type": "string", "minLength": 2, "maxLength": 2, "pattern": "^\\p{L}|." }""", "\"\\uD83D\\uDE00x\"")]
    [InlineData("""{ "items": { "minimum": 0, "exclusiveMaximum": 1, "multipleOf": 0.1 }, "minItems": 1, "uniqueItems": true }""", "[0.1, 0.3]")]
    [InlineData("""{ "oneOf": [{ "type": "string" }, { "type": "number" }], "not": { "const": "no" } }""", "\"yes\"")]
    [InlineData("{ \"title\": \"Anything\", \"format\": \"email\" }", "[]")]
    public void Document_that_fits_is_taken(string schema, string document) => Assert.Empty(Read(schema).Check(document));

    [Theory]
    [InlineData("""{ "properties": { "a": { "items": { "type": "number" } } } }""", """{ "a": [1, "x"] }""", "$.a[1] is a string and not a number")]
    [InlineData("""{ "required": ["a", "b"] }""", """{ "a": 1 }""", "$ lacks 'b'")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "b": 1 }""", "$.b may not be there")]
    [InlineData("""{ "type": "integer" }""", "1.5", "$ is a number and not an integer")]
    [InlineData("""{ "type": ["object", "null"] }""", "[]", "$ is an array and not an object or null")]
    [InlineData("""{ "enum": ["1"] }""", "1", "$ is none of the allowed values")]
    [InlineData("""{ "minimum": 0.5 }""", "0.4999999999999999999", "$ is less than 0.5")]
    [InlineData("""{ "exclusiveMinimum": 1 }""", "1", "$ is not more than 1")]
    [InlineData("""{ "multipleOf": 0.1 }""", "0.35", "$ is no multiple of 0.1")]
    [InlineData("""{ "maxLength": 1 }""", "\"ab\"", "$ is longer than 1")]
    [InlineData("""{ "pattern": "^a+$" }""", "\"b\"", "$ does not match its pattern")]
    [InlineData("""{ "pattern": "^(a+)+$" }""", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"", "$ does not match its pattern")]
    [InlineData("""{ "uniqueItems": true }""", "[1, 1.0]", "$ has an item twice")]
    [InlineData("""{ "anyOf": [{ "type": "null" }] }""", "1", "$ fits none of 'anyOf'")]
    [InlineData("""{ "oneOf": [{ "minimum": 0 }, { "maximum": 9 }] }""", "5", "$ fits more than one of 'oneOf'")]
    [InlineData("""{ "allOf": [{ "type": "string" }] }""", "1", "$ is a number and not a string")]
    [InlineData("""{ "$ref": "#" }""", "1", "$ cannot be judged, because the schema refers to itself without end")]
    public void Document_that_does_not_fit_is_told_where_and_why(string schema, string document, string flaw) => Assert.Equal([flaw], Read(schema).Check(document));

    [Theory]
    [InlineData("{", "is not JSON: expected a name in double quotes in line 1")]
    [InlineData("[]", "is no object")]
    [InlineData("""{ "if": {} }""", "has the keyword 'if' at #/if, which the runner does not check")]
    [InlineData("""{ "properties": { "a": { "patternProperties": {} } } }""", "'patternProperties' at #/properties/a/patternProperties")]
    [InlineData("""{ "type": "text" }""", "has something else at #/type than one of object, array")]
    [InlineData("""{ "$ref": "#/$defs/x" }""", "has something else at #/$ref")]
    [InlineData("""{ "pattern": "(" }""", "a regular expression")]
    [InlineData("""{ "anyOf": [5] }""", "has something at #/anyOf/0 that is no schema")]
    [InlineData("""{ "minItems": -1 }""", "a whole number from 0")]
    public void Schema_that_cannot_be_checked_by_is_refused(string schema, string flaw)
    {
        Assert.Null(OutputSchema.Read(schema, out var told));
        Assert.Contains(flaw, told, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_first_flaws_are_told() => Assert.Equal(10, Read("""{ "items": { "type": "null" } }""").Check($"[{string.Join(',', Enumerable.Repeat("1", 500))}]").Count);

    private static OutputSchema Read(string schema)
    {
        var read = OutputSchema.Read(schema, out var flaw);
        Assert.True(read is not null, flaw);
        return read;
    }
}
