using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Forms.Drafts;

/// <summary>Tests JSON Patch (RFC 6902) in both directions. The cases are our own; they cover what the RFC requires and shows in its appendix.</summary>
public sealed class DraftPatchTests
{
    /// <summary>A document, a patch, and the document after it. Patches can contain properties that reports do not have.</summary>
    public static TheoryData<string, string, string> Applied => new()
    {
        { "{}", "[]", "{}" },
        { """{"a":1}""", """[{"op":"add","path":"/b","value":2}]""", """{"a":1,"b":2}""" },
        { """{"a":1}""", """[{"op":"add","path":"/a","value":null}]""", """{"a":null}""" },
        { """{"a":{"b":1}}""", """[{"op":"add","path":"/a/c","value":{"d":[]}}]""", """{"a":{"b":1,"c":{"d":[]}}}""" },
        { """{"a":[1,3]}""", """[{"op":"add","path":"/a/1","value":2}]""", """{"a":[1,2,3]}""" },
        { """{"a":[1,2]}""", """[{"op":"add","path":"/a/2","value":3}]""", """{"a":[1,2,3]}""" },
        { """{"a":[1]}""", """[{"op":"add","path":"/a/-","value":[2,3]}]""", """{"a":[1,[2,3]]}""" },
        { """{"a":[[1],[2]]}""", """[{"op":"add","path":"/a/1/0","value":0}]""", """{"a":[[1],[0,2]]}""" },
        { """{"a":1}""", """[{"op":"add","path":"/","value":2}]""", """{"a":1,"":2}""" },
        { """{"a":{"":1}}""", """[{"op":"replace","path":"/a/","value":2}]""", """{"a":{"":2}}""" },
        { """{"a":1}""", """[{"op":"add","path":"","value":{"b":2}}]""", """{"b":2}""" },
        { """{"a":1}""", """[{"op":"replace","path":"","value":{"b":2}}]""", """{"b":2}""" },
        { """{"a":1,"b":2}""", """[{"op":"remove","path":"/a"}]""", """{"b":2}""" },
        { """{"a":[1,2,3]}""", """[{"op":"remove","path":"/a/1"}]""", """{"a":[1,3]}""" },
        { """{"a":[{"b":null}]}""", """[{"op":"remove","path":"/a/0/b"}]""", """{"a":[{}]}""" },
        { """{"a":[1,2,3]}""", """[{"op":"replace","path":"/a/1","value":{"b":2}}]""", """{"a":[1,{"b":2},3]}""" },
        { """{"a":{"b":1},"c":2}""", """[{"op":"move","from":"/a/b","path":"/d"}]""", """{"a":{},"c":2,"d":1}""" },
        { """{"a":[1,2,3]}""", """[{"op":"move","from":"/a/0","path":"/a/2"}]""", """{"a":[2,3,1]}""" },
        { """{"a":[1,2,3]}""", """[{"op":"move","from":"/a/2","path":"/a/0"}]""", """{"a":[3,1,2]}""" },
        { """{"a":[1,2]}""", """[{"op":"move","from":"/a/0","path":"/a/-"}]""", """{"a":[2,1]}""" },
        { """{"a":1}""", """[{"op":"move","from":"/a","path":"/a"}]""", """{"a":1}""" },
        { """{"a":{"b":[1]}}""", """[{"op":"copy","from":"/a","path":"/c"},{"op":"add","path":"/c/b/-","value":2}]""", """{"a":{"b":[1]},"c":{"b":[1,2]}}""" },
        { """{"a":{"b":1}}""", """[{"op":"copy","from":"/a","path":"/a/c"}]""", """{"a":{"b":1,"c":{"b":1}}}""" },
        { """{"a":[1,"x",{"b":2,"c":3}]}""", """[{"op":"test","path":"/a","value":[1,"x",{"c":3,"b":2}]}]""", """{"a":[1,"x",{"b":2,"c":3}]}""" },
        { """{"a":10.0}""", """[{"op":"test","path":"/a","value":1e1}]""", """{"a":10.0}""" },
        { """{"a":null}""", """[{"op":"test","path":"/a","value":null}]""", """{"a":null}""" },
        { """{"a/b":1,"c~d":2}""", """[{"op":"test","path":"/a~1b","value":1},{"op":"replace","path":"/c~0d","value":3}]""", """{"a/b":1,"c~d":3}""" },
        { """{"é":1}""", """[{"op":"replace","path":"/\u00e9","value":2}]""", """{"é":2}""" },
        { """{"a":1}""", """[{"op":"add","path":"/b","value":2,"comment":"passed over"}]""", """{"a":1,"b":2}""" },
        { """{"a":1}""", """[{"op":"remove","path":"/a"},{"op":"add","path":"/a","value":2},{"op":"test","path":"/a","value":2}]""", """{"a":2}""" },
        { """{"a":1}""", """[{"op":"add","path":"","value":[1]},{"op":"replace","path":"/0","value":2},{"op":"remove","path":""},{"op":"add","path":"","value":{}}]""", "{}" },
        { """{"contributions":[],"title":"x"}""", """[{"op":"add","path":"/round","value":4}]""", """{"round":4,"contributions":[],"title":"x"}""" },
    };

    /// <summary>A document, a patch that cannot be applied, and the position of the operation that cannot be applied, or -1.</summary>
    public static TheoryData<string, string, int> Refused => new()
    {
        { "{}", "", -1 },
        { "{}", "[", -1 },
        { "{}", "{}", -1 },
        { "{}", "[] // done", -1 },
        { "{}", "[5]", 0 },
        { "{}", """[{}]""", 0 },
        { "{}", """[{"op":"spam","path":"/a"}]""", 0 },
        { "{}", """[{"op":"Add","path":"/a","value":1}]""", 0 },
        { "{}", """[{"path":"/a","value":1}]""", 0 },
        { "{}", """[{"op":"add","value":1}]""", 0 },
        { "{}", """[{"op":"add","path":null,"value":1}]""", 0 },
        { "{}", """[{"op":"add","path":"a","value":1}]""", 0 },
        { "{}", """[{"op":"add","path":"/~2","value":1}]""", 0 },
        { "{}", """[{"op":"add","path":"/a"}]""", 0 },
        { """{"a":1}""", """[{"op":"replace","path":"/a"}]""", 0 },
        { """{"a":1}""", """[{"op":"test","path":"/a"}]""", 0 },
        { """{"a":1}""", """[{"op":"copy","path":"/b"}]""", 0 },
        { """{"a":1}""", """[{"op":"move","path":"/b","from":7}]""", 0 },
        { """{"a":1}""", """[{"op":"add","path":"/b","value":1,"op":"remove"}]""", 0 },
        { "{}", """[{"op":"add","path":"/a/b","value":1}]""", 0 },
        { """{"a":1}""", """[{"op":"add","path":"/a/b","value":1}]""", 0 },
        { "{}", """[{"op":"remove","path":"/a"}]""", 0 },
        { "{}", """[{"op":"replace","path":"/a","value":1}]""", 0 },
        { "{}", """[{"op":"move","from":"/a","path":"/b"}]""", 0 },
        { "{}", """[{"op":"copy","from":"/a","path":"/b"}]""", 0 },
        { "{}", """[{"op":"test","path":"/a","value":null}]""", 0 },
        { """{"a":[1]}""", """[{"op":"add","path":"/a/2","value":1}]""", 0 },
        { """{"a":[1]}""", """[{"op":"add","path":"/a/-1","value":1}]""", 0 },
        { """{"a":[1]}""", """[{"op":"add","path":"/a/00","value":1}]""", 0 },
        { """{"a":[1]}""", """[{"op":"add","path":"/a/1e0","value":1}]""", 0 },
        { """{"a":[1]}""", """[{"op":"add","path":"/a/b","value":1}]""", 0 },
        { """{"a":[1]}""", """[{"op":"remove","path":"/a/-"}]""", 0 },
        { """{"a":[1]}""", """[{"op":"remove","path":"/a/1"}]""", 0 },
        { """{"a":{"b":1}}""", """[{"op":"move","from":"/a","path":"/a/c"}]""", 0 },
        { """{"a":"10"}""", """[{"op":"test","path":"/a","value":10}]""", 0 },
        { """{"a":[1,2]}""", """[{"op":"test","path":"/a","value":[2,1]}]""", 0 },
        { """{"a":1}""", """[{"op":"replace","path":"/a","value":2},{"op":"test","path":"/a","value":1}]""", 1 },
        { """{"a":1}""", """[{"op":"remove","path":"/a"},{"op":"remove","path":"/a"}]""", 1 },
        { """{"a":1}""", """[{"op":"replace","path":"","value":5}]""", -1 },
        { """{"a":1}""", """[{"op":"remove","path":""}]""", -1 },
        { """{"a":1}""", """[{"op":"add","path":"/b","value":"\ud800"}]""", -1 },
    };

    [Theory]
    [MemberData(nameof(Applied))]
    public void A_patch_is_applied_as_one_step(string document, string patch, string expected)
    {
        var draft = Drafts.Open(document);

        var result = draft.ApplyPatch(Encoding.UTF8.GetBytes(patch));

        result.IsApplied.Should().BeTrue("{0}", result.Problem);
        (result.Problem, result.Operation).Should().Be((null, null));
        draft.Json().Should().Be(expected);
        draft.Undo();
        draft.Json().Should().Be(document);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_patch_that_cannot_be_applied_changes_nothing_and_states_the_reason(string document, string patch, int operation)
    {
        var draft = Drafts.Open(document);

        var result = draft.ApplyPatch(Encoding.UTF8.GetBytes(patch));

        result.IsApplied.Should().BeFalse();
        result.Operation.Should().Be(operation < 0 ? null : operation);
        result.Problem!.ToString(LocalizedTexts.English).Should().EndWith(".").And.NotContain("{");
        draft.Json().Should().Be(document);
        draft.CanUndo.Should().BeFalse();
    }

    [Fact]
    public void A_patch_that_doubles_the_report_repeatedly_is_refused()
    {
        var draft = Drafts.Open("""{"extensions":{"org.example.a":[1,2,3,4]}}""");
        var bomb = string.Join(',', Enumerable.Range(0, 60).Select(_ => """{"op":"copy","from":"/extensions/org.example.a","path":"/extensions/org.example.a/-"}"""));

        var result = draft.ApplyPatch(Encoding.UTF8.GetBytes($"[{bomb}]"));

        result.IsApplied.Should().BeFalse();
        draft.GetJson(Drafts.At("/extensions/org.example.a"))!.Value.GetArrayLength().Should().Be(4);
    }

    [Fact]
    public void Wrong_values_in_a_patch_become_findings()
    {
        var draft = Drafts.Create(TestReports.Maximal);

        draft.ApplyPatch("""[{"op":"add","path":"/titel","value":1},{"op":"replace","path":"/round","value":"four"}]"""u8).IsApplied.Should().BeTrue();

        draft.RulesAt("/titel").Should().Equal("WHC0005");
        draft.RulesAt("/round").Should().Equal("WHC0007");
    }

    [Fact]
    public void Changes_are_returned_as_the_operations_that_were_made()
    {
        var draft = Drafts.Open("""{"round":4,"title":"x","evidence":[{"id":"a"},{"id":"b"},{"id":"c"}]}""");

        draft.Move(Drafts.At("/evidence/0"), Drafts.At("/evidence/2"));
        draft.SetText(Drafts.At("/evidence/2/title"), "A study");
        draft.Insert(Drafts.At("/evidence/0"));
        draft.Remove(Drafts.At("/evidence/1"));
        draft.SetText(Drafts.At("/title"), "");
        draft.SetText(Drafts.At("/round"), "5");

        Operations(draft.ToPatch()).Should().Equal(
            "remove /title", "replace /round 5", "remove /evidence/1", """add /evidence/0 {}""", "move /evidence/1 from /evidence/2", "add /evidence/2/title \"A study\"");
    }

    [Fact]
    public void A_patch_contains_the_changes_since_the_mark()
    {
        var draft = Drafts.Open("""{"round":4}""");
        draft.SetText(Drafts.At("/title"), "x");
        var mark = draft.Mark();
        draft.ToPatch(mark).Should().Equal("[]"u8.ToArray());

        draft.SetText(Drafts.At("/round"), "5");

        Operations(draft.ToPatch(mark)).Should().Equal("replace /round 5");
        Operations(draft.ToPatch()).Should().Equal("replace /round 5", "add /title \"x\"");
    }

    [Fact]
    public void Items_keep_their_fields_when_a_patch_moves_them()
    {
        var draft = Drafts.Open("""{"evidence":[{"id":"a"},{"id":"b"}]}""");
        var title = draft.GetField(Drafts.At("/evidence/0/title"));

        draft.ApplyPatch("""[{"op":"move","from":"/evidence/0","path":"/evidence/1"},{"op":"add","path":"/evidence/0","value":{}}]"""u8);

        title.Pointer.ToString().Should().Be("/evidence/2/title");
    }

    private static IEnumerable<string> Operations(byte[] patch) => JsonElement.Parse(patch).EnumerateArray().Select(operation =>
        $"{operation.GetProperty("op").GetString()} {operation.GetProperty("path").GetString()}"
        + (operation.TryGetProperty("from", out var from) ? $" from {from.GetString()}" : "")
        + (operation.TryGetProperty("value", out var value) ? $" {value.GetRawText()}" : ""));
}
