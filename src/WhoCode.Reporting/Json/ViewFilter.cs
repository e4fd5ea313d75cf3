namespace WhoCode.Reporting;

/// <summary>Creates the view of one report for an audience, from the declarations of the model.</summary>
/// <param name="report">The report.</param>
/// <param name="audience">The audience; not the secretariat, which sees everything.</param>
internal sealed class ViewFilter(Report report, Audience audience)
{
    /// <summary>The ids of the evidence that can be shown, and their new ids.</summary>
    private readonly Dictionary<string, string> evidenceIds = new(StringComparer.Ordinal);

    /// <summary>The evidence that is withheld although it could be shown, because only sections that are withheld cite it.</summary>
    private readonly HashSet<string> orphans = new(StringComparer.Ordinal);

    private readonly bool isNamed = report is not StakeholderReport stakeholder || Disclosure.AllowsName(stakeholder);
    private int items, values;

    /// <summary>The person whose withheld properties are counted. They count as one, because their number says something about the person.</summary>
    private object? counted;

    /// <summary>The labels of the figures that are withheld from the contribution that is being copied.</summary>
    private HashSet<string?> withheldLabels = [];

    /// <summary>The positions, in the report, of the items of each list of the view (by reference). A list that is not here begins as the list of the report does.</summary>
    public Dictionary<object, int[]> Positions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the view; null if the audience may not see the report.</summary>
    public Report? Create()
    {
        if (!Disclosure.Allows(report, audience))
        {
            return null;
        }

        IPartShape shape = report is StakeholderReport ? Contract.StakeholderReport : Contract.NationalReport;
        NumberEvidence(shape);
        var view = (Report)Copy(shape, report);
        if (view is StakeholderReport { Contributions: [] } && report is StakeholderReport { Contributions: not [] })
        {
            return null;
        }

        return view with
        {
            View = new() { Audience = audience, WithheldItems = Add(report.View?.WithheldItems, items), WithheldValues = Add(report.View?.WithheldValues, values) },
        };
    }

    /// <summary>
    /// Finds the evidence that is shown, and gives it new ids. What cites any other id is withheld, even if shown evidence has the same id; and
    /// evidence is withheld with the sections that cite it, unless another section that is shown cites it, too.
    /// </summary>
    private void NumberEvidence(IPartShape shape)
    {
        foreach (var group in report.Evidence.Where(evidence => evidence.Id is { Length: > 0 }).GroupBy(evidence => evidence.Id!))
        {
            if (group.All(evidence => Disclosure.Allows(evidence, audience)))
            {
                evidenceIds.Add(group.Key, "");
            }
        }

        var (shown, withheld) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        AddCited(shape, report, isShown: true, shown, withheld);
        orphans.UnionWith(withheld.Except(shown));
        var number = 0;
        foreach (var evidence in report.Evidence)
        {
            if (IsShown(evidence) && ++number > 0 && evidence.Id is { } id && evidenceIds.GetValueOrDefault(id) is "")
            {
                evidenceIds[id] = NewEvidenceId(number);
            }
        }
    }

    /// <summary>Adds the ids that sections cite: those of sections that are shown, and those of others.</summary>
    private void AddCited(IPartShape shape, object part, bool isShown, HashSet<string> shown, HashSet<string> withheld)
    {
        isShown = isShown && (part is Report || IsShown(part));
        (isShown ? shown : withheld).UnionWith(part is ICitesEvidence { Evidence: var cited } ? cited : []);
        foreach (var member in shape.Members)
        {
            if (member is { IsList: true, Shape: IPartShape inner } && inner != One<EvidenceShape>.Instance)
            {
                for (var i = 0; member.ItemOf(part, i) is { } item; i++)
                {
                    AddCited(inner, item, isShown, shown, withheld);
                }
            }
        }
    }

    private object Copy(IPartShape shape, object part)
    {
        if (part is Contribution { Figures: var figures })
        {
            withheldLabels = [.. figures.Where(figure => !IsShown(figure)).Select(figure => figure.Label)];
            withheldLabels.ExceptWith(figures.Where(IsShown).Select(figure => figure.Label));
        }

        var copied = new object?[shape.Members.Count];
        for (var i = 0; i < copied.Length; i++)
        {
            var member = shape.Members[i];
            copied[i] = shape.ValueOf(part, i) switch
            {
                IItemList list => Copy(member, part, list),
                { } value => Copy(member, part, value),
                null => null,
            };
        }

        var copy = shape.Make(copied);
        return copy is Reporter reporter && part is Reporter { Name: { } name } && reporter.Name is null && name.Length > 0 ? reporter with { NameWithheld = true } : copy;
    }

    private object? Copy(Member member, object owner, object value)
    {
        switch (value)
        {
            case ReportView or IReadOnlyDictionary<string, JsonElement> { Count: 0 }:
                return value;
            case string when owner is Report && member.PropertyName == nameof(Report.Schema):
                return null;
            case string { Length: 0 }:
                return value; // an empty form field
        }

        if (!IsShown(member, owner, value))
        {
            Count(member, owner);
            return member.Shape is null ? ExtensionMap.Empty : null;
        }

        return member.Shape is IPartShape part ? Copy(part, value) : value;
    }

    private void Count(Member member, object owner)
    {
        if (member.Constraints.Sensitivity != Sensitivity.Person)
        {
            values++;
        }
        else if (!ReferenceEquals(owner, counted))
        {
            values++;
            counted = owner;
        }
    }

    private object Copy(Member member, object owner, IItemList list)
    {
        var (shown, positions) = (new List<object>(), new List<int>());
        for (var i = 0; list.ItemAt(i) is { } item; i++)
        {
            var before = shown.Count;
            if (owner is ICitesEvidence && member.PropertyName == nameof(ICitesEvidence.Evidence))
            {
                shown.Add(evidenceIds[(string)item]); // a section that cites anything else is withheld
            }
            else if (!IsShown(item))
            {
                items++;
            }
            else
            {
                shown.Add(member.Shape is not IPartShape part ? item : WithNumber(Copy(part, item), shown.Count + 1));
            }

            if (shown.Count > before)
            {
                positions.Add(i);
            }
        }

        var copy = member.Shape!.ListOf(shown);
        if (shown.Count > 0 && positions[^1] >= shown.Count)
        {
            Positions.Add(copy, [.. positions]);
        }

        return copy;
    }

    /// <summary>Determines whether an item is shown: its consents allow it, and so do those of everything that it cites.</summary>
    private bool IsShown(object item) => Disclosure.Allows(item, audience) && item switch
    {
        Evidence evidence => !orphans.Contains(evidence.Id ?? ""),
        ICitesEvidence { Evidence: var cited } => cited.All(evidenceIds.ContainsKey),
        _ => true,
    };

    /// <summary>Determines whether a value is shown. A value that identifies a person is shown only if a consent or a case below allows it.</summary>
    private bool IsShown(Member member, object owner, object value) => (owner, value) switch
    {
        (_, Contact) => Disclosure.AllowsContact(report),
        (_, EarlierReport) => isNamed,
        (_, Reporter or Scope or Consent or ReportedPeriod or DesignatedAuthority or RecruiterRecord or Workforce) => true,
        _ when member.Shape is IPartShape => false, // a section of which nothing has been decided
        (Report, string) when member.PropertyName == nameof(Report.Id) => isNamed,
        (_, IReadOnlyDictionary<string, JsonElement>) => false,
        (Endorsement, _) => true, // it names the author of another report, as public as that report
        (Evidence { Availability: EvidenceAvailability.Private }, _) when member.PropertyName is nameof(Evidence.Url) or nameof(Evidence.Sha256) => false,
        (Figure, string label) when member.PropertyName == nameof(Figure.PartOf) => !withheldLabels.Contains(label),
        _ => member.Constraints.Sensitivity switch
        {
            Sensitivity.Person => owner is CoSignatory or Participant || (owner is Reporter && isNamed),
            Sensitivity.Contact => owner is Contact,
            Sensitivity.Testimony => owner is Evidence,
            _ => true,
        },
    };

    private static object WithNumber(object item, int number) => item switch
    {
        Contribution { Id: { Length: > 0 } } contribution => contribution with { Id = $"c{number}" },
        Evidence { Id: { Length: > 0 } } evidence => evidence with { Id = NewEvidenceId(number) },
        _ => item,
    };

    private static string NewEvidenceId(int number) => $"e{number}";

    private static int Add(int? before, int now) => (int)Math.Min(int.MaxValue, Math.Max(0L, before ?? 0) + now);
}
