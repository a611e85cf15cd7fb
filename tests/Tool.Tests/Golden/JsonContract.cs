using System.Collections;
using System.Reflection;
using System.Text.Json;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Tests.Golden;

/// <summary>The keys that the documents of every kind may have, from the types that are written.</summary>
internal static class JsonContract
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Every type of a document, by the kinds that it can be.</summary>
    public static IReadOnlyList<(string Kind, Type View)> Kinds { get; } =
    [
        .. from type in typeof(View).Assembly.GetTypes().Concat(typeof(GraphView).Assembly.GetTypes())
            where type.IsSubclassOf(typeof(View)) && !type.IsAbstract
            from kind in KindsOf(type)
            orderby kind
            select (kind, type),
    ];

    /// <summary>The keys of a document, in the order in which they are written.</summary>
    public static IReadOnlyList<JsonProperty> Properties(Type view) =>
    [
        new("schemaVersion", "number", "The version of this contract."),
        new("kind", "string", "Which of these documents it is."),
        .. Properties(view, string.Empty).Where(property => property.Path != "kind"),
    ];

    private static IEnumerable<JsonProperty> Properties(Type type, string prefix) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod!.IsPublic && property.GetIndexParameters().Length == 0)
            .SelectMany(property => Below(
                prefix + JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name),
                property.PropertyType,
                Nullability.Create(property).ReadState == NullabilityState.Nullable,
                Meanings.Of(property)));

    private static IEnumerable<JsonProperty> Below(string path, Type type, bool canBeNull, string meaning)
    {
        var orNull = canBeNull ? " or null" : string.Empty;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return [new(path, $"string{orNull}", meaning)];

        if (type == typeof(bool))
            return [new(path, $"boolean{orNull}", meaning)];

        if (type.IsEnum)
            return [new(path, $"string{orNull}", $"{meaning} One of {string.Join(", ", Enum.GetNames(type).Select(name => $"`{JsonNamingPolicy.SnakeCaseLower.ConvertName(name)}`"))}.")];

        if (type.IsPrimitive || type == typeof(decimal))
            return [new(path, $"number{orNull}", meaning)];

        if (ValueOfMap(type) is { } value)
            return [new(path, $"object{orNull}", meaning), .. Below($"{path}.<map>", value, canBeNull: false, "By its key.")];

        if (typeof(IEnumerable).IsAssignableFrom(type))
            return [new(path, $"array{orNull}", meaning), .. Below($"{path}[]", ItemOf(type), canBeNull: false, Meanings.Of(ItemOf(type)))];

        return [new(path, $"object{orNull}", meaning), .. Properties(type, $"{path}.")];
    }

    private static Type? ValueOfMap(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyDictionary<,>) || open == typeof(Dictionary<,>)) ? type.GetGenericArguments()[1] : null;

    private static Type ItemOf(Type type) => type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];

    // A kind may follow from what a stop is about.
    private static IEnumerable<string> KindsOf(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var outcomes = constructor.GetParameters().FirstOrDefault(parameter => parameter.ParameterType.IsEnum)?.ParameterType is { } outcome ? Enum.GetValues(outcome).Cast<object?>() : [null];
        return outcomes
            .Select(value => ((View)constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.ParameterType.IsEnum ? value : Nothing(parameter.ParameterType))])).Kind)
            .Distinct();
    }

    private static object? Nothing(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
