namespace WhoCode.Reporting;

/// <summary>The thematic fields of one edition of the stakeholder instrument.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ThematicFieldSet
{
    /// <summary>The id of the set, to which rounds refer.</summary>
    public required ThematicFieldSetId Id { get; init; }

    /// <summary>The title of the set.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The fields, sorted by their numbers.</summary>
    /// <exception cref="ArgumentException">Two fields have the same id or the same number.</exception>
    public required IReadOnlyList<ThematicField> Fields
    {
        get;
        init
        {
            var ordered = ItemList<ThematicField>.From(value).Items.ToArray();
            Array.Sort(ordered, (one, other) => one.Number.CompareTo(other.Number));
            field = ItemList<ThematicField>.From(ordered);
            for (var i = 1; i < field.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (field[j].Id == field[i].Id || field[j].Number == field[i].Number)
                    {
                        throw new ArgumentException("Two fields of the set have the same id or the same number.", nameof(value));
                    }
                }
            }
        }
    }

    /// <summary>The sources of the facts in this entry; empty if none are stated.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>Finds a field by its id.</summary>
    /// <param name="id">The id of the field.</param>
    /// <returns>The field; null if the set does not contain it.</returns>
    public ThematicField? Find(ThematicFieldId id)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Id == id)
            {
                return Fields[i];
            }
        }

        return null;
    }
}
