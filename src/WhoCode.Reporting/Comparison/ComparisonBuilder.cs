namespace WhoCode.Reporting.Comparison;

/// <summary>Creates a comparison in one pass over each report.</summary>
internal sealed class ComparisonBuilder
{
    private readonly NationalReport national;
    private readonly Audience audience;
    private readonly ReportingCatalog catalog;
    private readonly ReportingRound? round;
    private readonly ThematicFieldSet set;
    private readonly EntryGroup withoutField = new();
    private readonly Dictionary<ThematicFieldId, EntryGroup> fields = [];
    private readonly List<ThematicFieldId> order = [];
    private readonly CitedPlaces cited;
    private readonly List<ComparedReport> reports = [];
    private readonly List<OmittedContribution> omitted = [];
    private readonly ComparisonNotes notes;
    private bool hasFieldless;

    /// <param name="national">The view of the national report for the audience.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="audience">The audience.</param>
    public ComparisonBuilder(NationalReport national, ReportingCatalog catalog, Audience audience)
    {
        (this.national, this.catalog, this.audience, notes) = (national, catalog, audience, new(national));
        round = national.Round is { } number ? catalog.FindRound(number) : null;
        set = (round?.FieldSet is { } id ? catalog.Find(id) : null)
            ?? catalog.Find(BuiltInFieldSets.Isri2021.Id) ?? BuiltInFieldSets.Isri2021;
        cited = new((national.CodeEdition is { } edition ? catalog.Find(edition) : null) ?? (round?.CodeEdition is { } ofRound ? catalog.Find(ofRound) : null));
        foreach (var field in set.Fields)
        {
            GroupOf(field.Id);
        }

        foreach (var (entry, field) in NationalEntries.Of(national))
        {
            foreach (var place in PlacesOf(entry, field))
            {
                place.Add(entry);
            }

            cited.Add(entry);
        }
    }

    public void Add(StakeholderReport complete, string? name)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"S{reports.Count + 1}");
        if (complete.ViewFor(audience) is not { } report)
        {
            reports.Add(new() { Label = label, NameWithheld = true }); // the name of its file can say whose it is
            notes.AddNotShown(label);
            return;
        }

        var filter = new ContributionFilter(report, national.MemberState, report.Round is { } number ? catalog.FindRound(number) : round, catalog);
        var compared = 0;
        for (var i = 0; i < report.Contributions.Count; i++)
        {
            var pointer = JsonPointer.Root.Append("contributions").Append(i);
            var (reach, reason) = filter.Of(report.Contributions[i]);
            if (reach is { } reached)
            {
                compared++;
                Add(report.Contributions[i], pointer, reached, report.Language);
            }
            else
            {
                omitted.Add(new(reports.Count, pointer, reason));
            }
        }

        var isWithheld = report.Reporter?.NameWithheld == true;
        reports.Add(new()
        {
            Label = label,
            Name = name,
            Id = report.Id,
            Title = report.Title,
            Reporter = isWithheld ? null : report.Reporter?.Name,
            NameWithheld = isWithheld,
            Acronym = isWithheld ? null : report.Reporter?.Acronym,
            Round = report.Round,
            Contributions = report.Contributions.Count,
            Compared = compared,
        });
        notes.Add(report, label);
    }

    public ReportComparison Finish(string? nationalName)
    {
        List<FieldComparison> compared = [.. order.Select(id => fields[id].ToField(id, set.Find(id) ?? catalog.Find(id)))];
        if (hasFieldless)
        {
            compared.Add(withoutField.ToField(null, null));
        }

        return new()
        {
            Audience = audience,
            Country = national.MemberState,
            KnownCountry = national.MemberState is { } country ? catalog.Find(country) : null,
            Round = national.Round,
            KnownRound = round,
            National = new() { Label = "N", Name = nationalName, Id = national.Id, Title = national.Title, Reporter = national.Authority?.Name, Round = national.Round },
            Stakeholders = reports,
            Fields = compared,
            Paragraphs = cited.Finish(),
            Omitted = omitted,
            Notes = notes.All,
        };
    }

    private void Add(Contribution contribution, JsonPointer pointer, CountryRelation reach, LanguageTag? language)
    {
        var entry = StakeholderEntries.Of(contribution, reports.Count, pointer, reach, language);
        (contribution.Field is { } field ? GroupOf(field) : GroupWithoutField()).Add(entry);
        cited.Add(entry);
    }

    /// <summary>Returns the groups of an entry. A measure is in its field; any other entry is in each field to which one of its paragraphs primarily belongs.</summary>
    private List<EntryGroup> PlacesOf(NationalEntry entry, ThematicFieldId? field)
    {
        List<EntryGroup> groups = field is { } own ? [GroupOf(own)]
            : entry.Section == NationalSection.Measure ? []
            : [.. set.Fields.Where(candidate => entry.Paragraphs.Any(place => ThematicField.IsAmong(place, candidate.Primary))).Select(candidate => GroupOf(candidate.Id))];
        return groups.Count > 0 ? groups : [GroupWithoutField()];
    }

    private EntryGroup GroupOf(ThematicFieldId id)
    {
        if (!fields.TryGetValue(id, out var gathered))
        {
            fields[id] = gathered = new();
            order.Add(id);
        }

        return gathered;
    }

    private EntryGroup GroupWithoutField()
    {
        hasFieldless = true;
        return withoutField;
    }
}
