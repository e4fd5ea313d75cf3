using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>One refusal by NJsonSchema, without the errors around it that only state its location.</summary>
/// <param name="Kind">The kind of error.</param>
/// <param name="Number">The number of the token.</param>
/// <param name="Property">The name of the missing property; null for other errors.</param>
/// <param name="Schema">The schema that refuses the token.</param>
internal sealed record Refusal(ValidationErrorKind Kind, int Number, string? Property, JsonSchema Schema)
{
    /// <summary>Whether the token has the wrong type, so that other errors about it are not needed.</summary>
    public bool IsWrongType => IsType(Kind);

    /// <summary>Whether the token is "", and not an item of a list, where a number or a boolean is expected.</summary>
    public bool IsLeftEmptyNumber(TokenTree tree) =>
        Kind is ValidationErrorKind.NumberExpected or ValidationErrorKind.IntegerExpected or ValidationErrorKind.BooleanExpected
        && tree.TokenOf(Number) is JValue { Type: JTokenType.String, Value: "" } token && token.Parent is not JArray;

    /// <summary>Returns the refusals that errors contain.</summary>
    public static IReadOnlyList<Refusal> Of(IEnumerable<ValidationError> errors, TokenTree tree) =>
        [.. errors.SelectMany(Leaves).Select(error => new Refusal(error.Kind, error.LineNumber, error.Property, error.Schema)).Where(refusal => !refusal.IsFalse(tree))];

    /// <summary>Whether the refusal is wrong: NJsonSchema counts UTF-16 units, but JSON Schema counts characters.</summary>
    private bool IsFalse(TokenTree tree) =>
        Kind == ValidationErrorKind.StringTooLong && LengthOf(tree.TextOf(Number)) <= Schema.MaxLength;

    /// <summary>Returns the number of Unicode characters of a text.</summary>
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

    /// <summary>Returns the errors of the alternative that was probably meant; if that is unclear, only the error that no alternative matches.</summary>
    private static IEnumerable<ValidationError> Chosen(List<ICollection<ValidationError>> alternatives, ValidationError error) =>
        alternatives.Count == 1 ? alternatives[0].SelectMany(Leaves) : [error];

    private static bool HasType(IEnumerable<ValidationError> errors, ValidationError around) =>
        errors.SelectMany(Leaves).Any(error => error.LineNumber == around.LineNumber && IsType(error.Kind));

    private static bool IsType(ValidationErrorKind kind) => kind is
        ValidationErrorKind.StringExpected or ValidationErrorKind.NumberExpected or ValidationErrorKind.IntegerExpected
        or ValidationErrorKind.BooleanExpected or ValidationErrorKind.ObjectExpected or ValidationErrorKind.ArrayExpected
        or ValidationErrorKind.NullExpected;
}
