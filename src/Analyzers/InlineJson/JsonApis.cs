using Tofa.Analyzers.Knowledge;

namespace Tofa.Analyzers.InlineJson;

/// <summary>What turns data into JSON or back. Options, naming policies, converters' names and attributes only describe: they are not listed.</summary>
internal static class JsonApis
{
    /// <summary>The table; the topics name the library.</summary>
    public static readonly ApiTable Table = ApiTable.Parse(
        """
        T:System.Text.Json.JsonSerializer = System.Text.Json
        T:System.Text.Json.JsonDocument = System.Text.Json
        T:System.Text.Json.JsonElement.* = System.Text.Json
        !P:System.Text.Json.JsonElement.ValueKind
        T:System.Text.Json.JsonProperty.* = System.Text.Json
        T:System.Text.Json.Utf8JsonWriter = System.Text.Json
        T:System.Text.Json.Utf8JsonReader = System.Text.Json
        T:System.Text.Json.JsonEncodedText = System.Text.Json
        N:System.Text.Json.Nodes = System.Text.Json
        N:System.Text.Json.Schema = System.Text.Json
        T:System.Text.Json.Serialization.JsonSerializerContext+ = System.Text.Json
        N:System.Text.Json.Serialization.Metadata = System.Text.Json
        N:System.Net.Http.Json = System.Net.Http.Json
        M:System.BinaryData.#ctor(System.Object,System.Text.Json.JsonSerializerOptions,System.Type) = System.Memory.Data
        M:System.BinaryData.#ctor(System.Object,System.Text.Json.Serialization.JsonSerializerContext,System.Type) = System.Memory.Data
        M:System.BinaryData.FromObjectAsJson = System.Memory.Data
        M:System.BinaryData.ToObjectFromJson = System.Memory.Data
        N:System.Runtime.Serialization.Json = DataContractJsonSerializer
        T:System.Web.Script.Serialization.JavaScriptSerializer = System.Web.Extensions
        T:Microsoft.AspNetCore.Http.HttpRequestJsonExtensions = ASP.NET Core
        T:Microsoft.AspNetCore.Http.HttpResponseJsonExtensions = ASP.NET Core
        M:Microsoft.AspNetCore.Http.Results.Json = ASP.NET Core
        M:Microsoft.AspNetCore.Http.TypedResults.Json = ASP.NET Core
        T:Microsoft.AspNetCore.Mvc.JsonResult = ASP.NET Core

        T:Newtonsoft.Json.JsonConvert = Newtonsoft.Json
        T:Newtonsoft.Json.JsonSerializer = Newtonsoft.Json
        T:Newtonsoft.Json.JsonReader+ = Newtonsoft.Json
        T:Newtonsoft.Json.JsonWriter+ = Newtonsoft.Json
        N:Newtonsoft.Json.Linq = Newtonsoft.Json
        N:Newtonsoft.Json.Bson = Newtonsoft.Json
        N:Newtonsoft.Json.Schema = Newtonsoft.Json

        M:YamlDotNet.Serialization.SerializerBuilder.JsonCompatible = YamlDotNet
        N:Utf8Json = Utf8Json
        N:Jil = Jil
        N:SpanJson = SpanJson
        T:ServiceStack.Text.JsonSerializer = ServiceStack.Text
        M:ServiceStack.StringExtensions.ToJson = ServiceStack.Text
        M:ServiceStack.StringExtensions.FromJson = ServiceStack.Text
        """);
}
