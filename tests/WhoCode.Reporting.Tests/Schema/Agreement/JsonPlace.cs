using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>A location in a document: a property of an object or an item of a list.</summary>
internal sealed record JsonPlace(JsonNode Owner, string? Name, int Index)
{
    public JsonNode? Value
    {
        get => Name is null ? Owner.AsArray()[Index] : Owner[Name];
        set
        {
            if (Name is null)
            {
                Owner.AsArray()[Index] = value;
            }
            else
            {
                Owner[Name] = value;
            }
        }
    }

    public void Remove()
    {
        if (Name is null)
        {
            Owner.AsArray().RemoveAt(Index);
        }
        else
        {
            Owner.AsObject().Remove(Name);
        }
    }

    /// <summary>Adds a value beside this one, as the next item or as a property.</summary>
    public void Add(string name, JsonNode? value)
    {
        if (Name is null)
        {
            Owner.AsArray().Insert(Index, value);
        }
        else
        {
            Owner[name] = value;
        }
    }

    /// <summary>Whether the location is still part of the document after others were replaced.</summary>
    public bool IsIn(JsonNode root)
    {
        var node = Owner;
        while (node.Parent is { } parent)
        {
            node = parent;
        }

        return node == root;
    }
}
