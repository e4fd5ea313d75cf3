using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Schema;

/// <summary>Looks into drawn schemas.</summary>
internal static class DrawnSchema
{
    /// <summary>Every object in a schema, itself among them.</summary>
    public static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => ObjectsIn(member.Value)).Prepend(members),
        JsonArray list => list.SelectMany(ObjectsIn),
        _ => [],
    };
}
