using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Schema;

/// <summary>Finds objects in generated schemas.</summary>
internal static class GeneratedSchema
{
    /// <summary>Returns every object in a schema, including the schema itself.</summary>
    public static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => ObjectsIn(member.Value)).Prepend(members),
        JsonArray list => list.SelectMany(ObjectsIn),
        _ => [],
    };
}
