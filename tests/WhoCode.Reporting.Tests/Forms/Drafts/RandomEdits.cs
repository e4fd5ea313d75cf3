using System.Text.Json;
using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Tests.Forms.Drafts;

/// <summary>Edits a draft at random, with what people type, at every location that reports have.</summary>
internal sealed class RandomEdits(ReportDraft draft, Random random)
{
    private static readonly string[] Texts =
    [
        "", " ", "12", "12,5", "12.50", "012", " 12 ", "-1", "1e400", "5.0", "true", "on", "off", "2021", "2021-9", "2021-02-30", "2021-09-15", "GHA", "Ghana",
        "gha", "c1", "c0", "e1", "e0", "trade-union", "tradeUnion", "good-practice", "4.4", "Article 4", "2221", "fair-treatment", "en", "pt_BR", "1.0",
        "https://example.org", "example.org", "a@b.org", "a@b", "TODO", "n/a", "\u200b", "half \ud800 of it", "line\nbreak", "\u0007", "Written \u2014 na\u00efve \ud83d\ude80", "persons", "percent", "150",
    ];

    private static readonly string[] Jsons =
    [
        "null", "5", "\"x\"", "true", "[]", "{}", "[1,null,\"GHA\",{}]", """{"id":"c1","titel":"x","title":5}""", """{"from":"2022","to":"2021"}""", "[[[]]]",
        """{"org.example.form":{"a":[1,{"b":null}]},"bad key":1}""", """[{"id":"c1"},{"id":"c1"},7]""",
    ];

    private static readonly string[] Patches =
    [
        """[{"op":"add","path":"/titel","value":"x"}]""", """[{"op":"add","path":"/contributions/0/naratif","value":"x"}]""", """[{"op":"add","path":"/measures","value":[]},{"op":"add","path":"/laws","value":[]}]""",
        """[{"op":"remove","path":"/titel"}]""", """[{"op":"copy","from":"/contributions/0","path":"/contributions/-"}]""", """[{"op":"copy","from":"","path":"/scope"}]""",
        """[{"op":"move","from":"/evidence","path":"/contributions"}]""", """[{"op":"add","path":"/reporter/colour","value":1},{"op":"add","path":"/reporter/Name","value":1}]""",
    ];

    public void Next()
    {
        try
        {
            Edit();
        }
        catch (ArgumentException)
        {
            // a wrong call: there is another kind of value at the pointer
        }
        catch (InvalidOperationException)
        {
            // nested too deep
        }
    }

    private void Edit()
    {
        var pointer = Place();
        switch (random.Next(12))
        {
            case < 5:
                draft.SetText(pointer, Texts[random.Next(Texts.Length)]);
                break;
            case 5:
                draft.SetJson(pointer, JsonElement.Parse(Jsons[random.Next(Jsons.Length)]));
                break;
            case 6:
                draft.Insert(Item(pointer));
                break;
            case 7:
                draft.Remove(pointer);
                break;
            case 8:
                draft.Move(Item(pointer), Item(Place()));
                break;
            case 9:
                draft.ApplyPatch(System.Text.Encoding.UTF8.GetBytes(Patches[random.Next(Patches.Length)]));
                break;
            case 10:
                _ = random.Next(3) == 0 ? draft.Redo() : draft.Undo();
                break;
            default:
                draft.Profile = (ValidationProfile)random.Next(3);
                break;
        }
    }

    private JsonPointer Item(JsonPointer pointer) => draft.GetMetadata(pointer)?.Kind == FieldKind.List ? pointer.Append(random.Next(3)) : pointer;

    /// <summary>Returns a random location that reports have.</summary>
    private JsonPointer Place()
    {
        var here = JsonPointer.Root;
        while (draft.GetMetadata(here) is { } field)
        {
            switch (field.Kind)
            {
                case FieldKind.Object when here == JsonPointer.Root || random.Next(8) > 0:
                    here = here.Append(field.Properties[random.Next(field.Properties.Count)]);
                    break;
                case FieldKind.List when random.Next(5) > 0:
                    var count = draft.GetJson(here) is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : 0;
                    here = here.Append(random.Next(Math.Min(count, 4) + 1));
                    break;
                case FieldKind.Extensions when random.Next(2) > 0:
                    return here.Append("org.example.form").Append("a");
                default:
                    return here;
            }
        }

        return here;
    }
}
