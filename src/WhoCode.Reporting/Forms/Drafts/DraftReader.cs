namespace WhoCode.Reporting.Forms;

/// <summary>Reads a draft in pieces, which are properties of the report and items of its lists. Only pieces that changed are read again.</summary>
/// <remarks>Each piece is read by the contract's reader, as a document that contains only this piece, so its read errors are the same.</remarks>
/// <param name="root">The kind of report.</param>
/// <param name="catalog">The catalogue in which suggestions are looked up.</param>
/// <param name="limits">The limits on the number of read errors.</param>
internal sealed class DraftReader(IPartShape root, ReportingCatalog catalog, ReadingLimits limits)
{
    /// <summary>With more read errors, the document is read as a whole, because reading gives no more than 200 suggestions for one document.</summary>
    private const int MostFaults = 150;

    /// <summary>Pointers are cut beyond 1 000 characters, counted from the root of the document.</summary>
    private const int LongestPointer = 900;

    /// <summary>Reads a draft.</summary>
    public ReadDraft Read(ObjectNode document)
    {
        var faults = new List<ReadingFault>();
        var isExact = true;
        var report = (Report)ReadObject(root, document, JsonPointer.Root, faults, ref isExact);
        return new(report, faults, isExact && faults.Count <= MostFaults);
    }

    /// <summary>Reads what can be read of an object by itself.</summary>
    public object? ReadAlone(IPartShape part, DraftNode node)
    {
        var bytes = NodeParser.BytesOf(node.Write);
        return part.ReadWhole(bytes) ?? ExplainingReader.Read(SourceText.Mend(bytes), part, [], catalog, limits).Document;
    }

    private object ReadObject(IPartShape part, ObjectNode node, JsonPointer here, List<ReadingFault> faults, ref bool isExact)
    {
        var values = new object?[part.Members.Count];
        var (seen, hasOthers) = (new bool[values.Length], false);
        foreach (var (name, value) in node.Entries)
        {
            var position = PositionOf(part, name);
            if (position < 0 || seen[position])
            {
                hasOthers = true;
                continue;
            }

            seen[position] = true;
            values[position] = ReadProperty(part, position, value, here, faults, ref isExact);
        }

        if (hasOthers)
        {
            isExact &= !node.HasDuplicates; // reading reports unpaired surrogates in both values
            AddFaults(ReadNames(part, node), "", here, faults, ref isExact);
        }

        return part.Make(values);
    }

    private object? ReadProperty(IPartShape part, int position, DraftNode node, JsonPointer here, List<ReadingFault> faults, ref bool isExact)
    {
        var member = part.Members[position];
        switch (node)
        {
            case ListNode list when member is { IsList: true, Shape: IPartShape }:
                var items = new object[list.Items.Length];
                for (var i = 0; i < items.Length; i++)
                {
                    var item = ReadPiece(part, position, list.Items[i].Value, isItem: true);
                    items[i] = item.Value!;
                    AddFaults(item.Faults, $"/{member.Name}/0", here.Append(member.Name).Append(i), faults, ref isExact);
                }

                return member.Shape.ListOf(items);
            case ObjectNode properties when member is { IsList: false, Shape: IPartShape inner } && HasListsOfObjects(inner):
                return ReadObject(inner, properties, here.Append(member.Name), faults, ref isExact);
            default:
                var piece = ReadPiece(part, position, node, isItem: false);
                AddFaults(piece.Faults, $"/{member.Name}", here.Append(member.Name), faults, ref isExact);
                return piece.Value;
        }
    }

    private PieceOfReport ReadPiece(IPartShape part, int position, DraftNode node, bool isItem)
    {
        var member = part.Members[position];
        if (node.Read is { } known && known.Member == member && known.IsItem == isItem)
        {
            return known;
        }

        var bytes = NodeParser.BytesOf(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName(member.EncodedName);
            if (isItem)
            {
                writer.WriteStartArray();
            }

            node.Write(writer);
            if (isItem)
            {
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        });
        var (document, faults) = (part.ReadWhole(bytes), (IReadOnlyList<ReadingFault>)[]);
        if (document is null)
        {
            var explained = ExplainingReader.Read(SourceText.Mend(bytes), part, [], catalog, limits);
            (document, faults) = (explained.Document!, explained.Faults);
        }

        return node.Read = new(member, isItem, isItem ? member.ItemOf(document, 0) : member.ValueOf(document), faults);
    }

    /// <summary>Returns the read errors in the property names of an object. Values of known properties are left out, as they are read elsewhere.</summary>
    private IReadOnlyList<ReadingFault> ReadNames(IPartShape part, ObjectNode node)
    {
        var bytes = NodeParser.BytesOf(writer =>
        {
            writer.WriteStartObject();
            foreach (var (name, value) in node.Entries)
            {
                writer.WritePropertyName(name);
                if (part.Find(name) is { } member)
                {
                    writer.WriteRawValue(member switch { { IsList: true } => "[]", { Shape: null } => "{}", _ => "null" }, skipInputValidation: true);
                }
                else
                {
                    value.Write(writer); // an unknown property may contain unpaired surrogates
                }
            }

            writer.WriteEndObject();
        });
        return ExplainingReader.Read(SourceText.Mend(bytes), part, part == root ? Contract.Roots : [], catalog, limits).Faults;
    }

    /// <summary>Adds the read errors of a piece, with their pointers in the report.</summary>
    private static void AddFaults(IReadOnlyList<ReadingFault> piece, string from, JsonPointer to, List<ReadingFault> faults, ref bool isExact)
    {
        foreach (var fault in piece)
        {
            isExact &= fault.Rule != ReadingRules.DocumentIsOfTheExpectedKind && fault.Rule != ReadingRules.FindingsCanBeListed
                && fault.Pointer.ToString() is { Length: < LongestPointer } pointer && pointer.StartsWith(from, StringComparison.Ordinal);
            if (isExact)
            {
                faults.Add(fault with { Pointer = Rebase(fault.Pointer), Settles = fault.Settles is { } settled ? Rebase(settled) : null });
            }
        }

        JsonPointer Rebase(JsonPointer pointer) => JsonPointer.Parse($"{to}{pointer.ToString()[from.Length..]}");
    }

    private static int PositionOf(IPartShape part, string name)
    {
        for (var i = 0; i < part.Members.Count; i++)
        {
            if (part.Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool HasListsOfObjects(IPartShape part) => part.Members.Any(member => member is { IsList: true, Shape: IPartShape });
}

/// <summary>The result of reading a draft.</summary>
/// <param name="Report">What could be read of the report.</param>
/// <param name="Faults">The read errors.</param>
/// <param name="IsExact">Whether the read errors are certainly those that reading the complete document finds.</param>
internal sealed record ReadDraft(Report Report, IReadOnlyList<ReadingFault> Faults, bool IsExact);
