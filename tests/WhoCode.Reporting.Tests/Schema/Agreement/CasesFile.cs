using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>
/// The cases as JSON Lines, for validators in other languages. Left out are numbers that differ only beyond double precision, as most
/// languages read numbers no finer. What is not well-formed, has a member twice, holds half a surrogate pair or is nested deeper than 64
/// is no case to begin with: readers differ on it before a schema is asked. Edges are tried as a draft and as a submission; the schema of
/// a publication differs in its name and in the rules that it names.
/// </summary>
internal static class CasesFile
{
    private static readonly JsonSerializerOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<Verdict> Fair => Verdicts.OfEdges.Where(verdict => verdict.Tried.Profile != ValidationProfile.Publication).Concat(Verdicts.OfMutations).Where(verdict => verdict.Tried.IsFair);

    public static void Write(string file) => File.WriteAllLines(file, Fair.Select(verdict => new JsonObject
    {
        ["id"] = verdict.Tried.ToString(),
        ["schema"] = $"{verdict.Tried.Root.Kind}.{JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.Tried.Profile.ToString())}",
        ["document"] = verdict.Tried.Document,
        ["accepted"] = verdict.Validator,
    }.ToJsonString(OnOneLine)));
}
