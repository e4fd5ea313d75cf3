using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>The serializer options that applications use.</summary>
internal static class HostOptions
{
    /// <summary>Options by their names, as a test prints them.</summary>
    public static IReadOnlyDictionary<string, JsonSerializerOptions> All { get; } = new Dictionary<string, JsonSerializerOptions>
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = JsonSerializerOptions.Web,
        ["source-generated"] = HostContext.Default.Options,
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

    /// <summary>The options that can serialize a type: a source-generated context only knows what it lists.</summary>
    public static IEnumerable<(string Name, JsonSerializerOptions Options)> For(Type type) =>
        All.Where(options => options.Value.TryGetTypeInfo(type, out _)).Select(options => (options.Key, options.Value));
}
