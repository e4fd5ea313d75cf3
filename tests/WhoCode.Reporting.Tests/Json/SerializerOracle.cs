using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Json;

/// <summary>
/// Reads and writes reports with the framework's own serializer, which finds the properties by reflection. It does not use this library's
/// readers and writers of objects, and so it can verify them.
/// </summary>
internal static class SerializerOracle
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        MaxDepth = ReportJson.MaxDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new WholeNumbers(), new ExactDecimals(), new Days(), new LeftEmpty() },
        TypeInfoResolver = new ByReflection(),
    };

    public static T? Read<T>(ReadOnlySpan<byte> utf8Json) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(utf8Json, Options);
        }
        catch (Exception refusal) when (refusal is JsonException or ArgumentException or TargetInvocationException)
        {
            return null;
        }
    }

    /// <summary>Accepts a number only if a decimal contains it exactly. The framework rounds.</summary>
    private sealed class ExactDecimals : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var number = reader.GetDecimal();
            var written = System.Text.Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
            var (digits, power) = Parse(written);
            var (read, scale) = Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return digits == read && (digits.IsZero || power == scale) ? number : throw new JsonException("It would be rounded.");
        }

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

        private static (BigInteger Digits, BigInteger Power) Parse(string number)
        {
            var parts = number.Split('e', 'E');
            var point = parts[0].IndexOf('.', StringComparison.Ordinal);
            var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
            var power = (parts.Length > 1 ? BigInteger.Parse(parts[1], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture) : 0) - (point < 0 ? 0 : parts[0].Length - point - 1);
            for (; !digits.IsZero && digits % 10 == 0; digits /= 10)
            {
                power++;
            }

            return (digits, power);
        }
    }

    private sealed class ByReflection : DefaultJsonTypeInfoResolver
    {
        private static readonly MethodInfo Object = Method(nameof(ObjectOf));
        private static readonly MethodInfo Property = Method(nameof(PropertyOf));

        public override JsonTypeInfo GetTypeInfo(Type type, JsonSerializerOptions options) =>
            IsPart(type) ? (JsonTypeInfo)Object.MakeGenericMethod(type).Invoke(null, [options])! : base.GetTypeInfo(type, options);

        private static bool IsPart(Type type) =>
            type.IsClass && type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType == typeof(WireFormatConverter);

        private static MethodInfo Method(string name) => typeof(ByReflection).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!;

        private static JsonTypeInfo<T> ObjectOf<T>(JsonSerializerOptions options) where T : class, new() =>
            JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
            {
                ObjectCreator = () => new(),
                PropertyMetadataInitializer = _ =>
                    [.. typeof(T).GetProperties().Select(property => (JsonPropertyInfo)Property.MakeGenericMethod(property.PropertyType).Invoke(null, [property, options])!)],
            });

        private static JsonPropertyInfo PropertyOf<T>(PropertyInfo property, JsonSerializerOptions options)
        {
            var made = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
            {
                IsProperty = true,
                IsPublic = true,
                DeclaringType = property.DeclaringType!,
                PropertyName = property.Name,
                JsonPropertyName = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name,
                Getter = owner => (T?)property.GetValue(owner),
                Setter = (owner, value) => property.SetValue(owner, value),
            });
            made.Order = property.GetCustomAttribute<JsonPropertyOrderAttribute>()?.Order ?? 0;
            made.IsSetNullable = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
            return made;
        }
    }

    /// <summary>Reads 5, 5.0 and 5e0 as the same number.</summary>
    private sealed class WholeNumbers : JsonConverter<int>
    {
        public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TryGetInt32(out var value) ? value
            : IsWhole(System.Text.Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan))
                && reader.TryGetDecimal(out var written) && written is >= int.MinValue and <= int.MaxValue ? (int)written
            : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

        /// <summary><c>true</c> if all digits after the decimal point are 0 once the exponent is applied.</summary>
        private static bool IsWhole(string number)
        {
            var parts = number.TrimStart('-').Split('e', 'E');
            var digits = parts[0].Split('.');
            var behind = (digits.Length > 1 ? digits[1].Length : 0) - (parts.Length > 1 ? BigInteger.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0);
            var all = string.Concat(digits);
            return all.Trim('0').Length == 0 || behind <= all.Length - all.TrimEnd('0').Length;
        }
    }

    private sealed class Days : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.TryParse(reader.GetString(), out var date) && date.IsExact ? date.Earliest : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));
    }

    /// <summary>Reads "" as a choice, code, date or number that is not given.</summary>
    private sealed class LeftEmpty : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            Nullable.GetUnderlyingType(typeToConvert) is { } value && (value == typeof(DateOnly) || value.IsPrimitive || value == typeof(decimal) || value.Namespace!.StartsWith("WhoCode.", StringComparison.Ordinal));

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(Nullable.GetUnderlyingType(typeToConvert)!))!;

        private sealed class Of<T> : JsonConverter<T?> where T : struct
        {
            public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("") ? null : JsonSerializer.Deserialize<T>(ref reader, options);

            public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value!.Value, options);
        }
    }
}
