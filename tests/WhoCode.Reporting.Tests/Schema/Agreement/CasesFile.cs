using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>
/// Writes the cases as JSON Lines, for validators in other languages. Numbers that differ only beyond double precision are left out, because
/// most languages cannot distinguish them. Documents that are not well-formed, have duplicate properties or unpaired surrogates, or are nested
/// deeper than 64 levels are left out too, because JSON readers differ on them. Edges are tested as a draft and as a submission; the schema
/// of a publication differs only in its name and in the rules that it names.
/// </summary>
internal static class CasesFile
{
    private static readonly JsonSerializerOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<AgreementResult> Fair => AgreementResults.OfEdges.Where(result => result.Tried.Profile != ValidationProfile.Publication).Concat(AgreementResults.OfMutations).Where(result => result.Tried.IsFair);

    public static void Write(string file) => File.WriteAllLines(file, Fair.Select(result => new JsonObject
    {
        ["id"] = result.Tried.ToString(),
        ["schema"] = $"{result.Tried.Root.Kind}.{JsonNamingPolicy.KebabCaseLower.ConvertName(result.Tried.Profile.ToString())}",
        ["document"] = result.Tried.Document,
        ["accepted"] = result.Validator,
    }.ToJsonString(OnOneLine)));
}
