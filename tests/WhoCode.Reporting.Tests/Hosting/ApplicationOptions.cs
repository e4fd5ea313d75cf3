using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>The serializer options that applications use.</summary>
internal static class ApplicationOptions
{
    /// <summary>The options, by the names that tests show.</summary>
    public static IReadOnlyDictionary<string, JsonSerializerOptions> All { get; } = new Dictionary<string, JsonSerializerOptions>
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = JsonSerializerOptions.Web,
        ["source-generated"] = ApplicationContext.Default.Options,
        ["unusual"] = new()
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
            DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper,
            PropertyNameCaseInsensitive = true,
            NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            ReferenceHandler = ReferenceHandler.Preserve,
            IgnoreReadOnlyProperties = true,
            IncludeFields = true,
            RespectNullableAnnotations = true,
            AllowTrailingCommas = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
        },
    };

    /// <summary>Returns the options that can serialize a type. A source-generated context only knows the types that it lists.</summary>
    public static IEnumerable<(string Name, JsonSerializerOptions Options)> For(Type type) =>
        All.Where(options => options.Value.TryGetTypeInfo(type, out _)).Select(options => (options.Key, options.Value));
}
