using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>One thing that NJsonSchema refuses, freed of the errors that only tell where it stands.</summary>
/// <param name="Kind">What kind of error it is.</param>
/// <param name="Number">The number of the token.</param>
/// <param name="Property">The name of what is missing.</param>
/// <param name="Schema">What the token was held against.</param>
internal sealed record Refusal(ValidationErrorKind Kind, int Number, string? Property, JsonSchema Schema)
{
    /// <summary>Whether the token is of another type than asked for, so that nothing else need be said of it.</summary>
    public bool IsWrongType => IsType(Kind);

    /// <summary>Whether the token is "", and not an item of a list, where a number or yes or no is asked for.</summary>
    public bool IsLeftEmptyNumber(TokenTree text) =>
        Kind is ValidationErrorKind.NumberExpected or ValidationErrorKind.IntegerExpected or ValidationErrorKind.BooleanExpected
        && text.TokenOf(Number) is JValue { Type: JTokenType.String, Value: "" } token && token.Parent is not JArray;

    /// <summary>The refusals behind errors.</summary>
    public static IReadOnlyList<Refusal> Of(IEnumerable<ValidationError> errors, TokenTree text) =>
        [.. errors.SelectMany(Leaves).Select(error => new Refusal(error.Kind, error.LineNumber, error.Property, error.Schema)).Where(refusal => !refusal.IsFalse(text))];

    /// <summary>NJsonSchema counts UTF-16 units, JSON Schema characters.</summary>
    private bool IsFalse(TokenTree text) =>
        Kind == ValidationErrorKind.StringTooLong && LengthOf(text.TextOf(Number)) <= Schema.MaxLength;

    /// <summary>The Unicode characters of a text.</summary>
    public static int LengthOf(string text) => text.EnumerateRunes().Count();

    private static IEnumerable<ValidationError> Leaves(ValidationError error)
    {
        switch (error)
        {
            case MultiTypeValidationError several:
                var types = several.Errors.Where(entry => entry.Key != JsonObjectType.Null).Select(entry => entry.Value).ToList();
                return Chosen(types.Count == 1 ? types : [.. types.Where(errors => !HasType(errors, error))], error);
            case ChildSchemaValidationError { Kind: ValidationErrorKind.NotAnyOf or ValidationErrorKind.NotOneOf } choice:
                return Chosen(
                    choice.Errors.Any(entry => entry.Value.Count == 0) ? [] : [.. choice.Errors.Values.Where(errors => !HasType(errors, error))], error);
            case ChildSchemaValidationError child:
                return child.Errors.Values.SelectMany(errors => errors).SelectMany(Leaves);
            default:
                return [error];
        }
    }

    /// <summary>Of several ways to be right, what is wrong with the one that was gone; where that is not clear, that none is right.</summary>
    private static IEnumerable<ValidationError> Chosen(List<ICollection<ValidationError>> ways, ValidationError error) =>
        ways.Count == 1 ? ways[0].SelectMany(Leaves) : [error];

    private static bool HasType(IEnumerable<ValidationError> errors, ValidationError around) =>
        errors.SelectMany(Leaves).Any(error => error.LineNumber == around.LineNumber && IsType(error.Kind));

    private static bool IsType(ValidationErrorKind kind) => kind is
        ValidationErrorKind.StringExpected or ValidationErrorKind.NumberExpected or ValidationErrorKind.IntegerExpected
        or ValidationErrorKind.BooleanExpected or ValidationErrorKind.ObjectExpected or ValidationErrorKind.ArrayExpected
        or ValidationErrorKind.NullExpected;
}
