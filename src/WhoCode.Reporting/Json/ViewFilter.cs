namespace WhoCode.Reporting;

/// <summary>Creates the view of one report for an audience, from the declarations of the model.</summary>
/// <param name="report">The report.</param>
/// <param name="audience">The audience; not the secretariat, which sees everything.</param>
internal sealed class ViewFilter(Report report, Audience audience)
{
    private readonly Dictionary<string, string> evidenceIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> withheldEvidence = new(StringComparer.Ordinal);
    private readonly bool isNamed = report is not StakeholderReport stakeholder || Disclosure.AllowsName(stakeholder);
    private int items, values;

    /// <summary>The labels of the figures that are withheld from the contribution that is being copied.</summary>
    private HashSet<string?> withheldLabels = [];

    /// <summary>Returns the view; null if the audience may not see the report.</summary>
    public Report? Create()
    {
        if (!Disclosure.Allows(report, audience))
        {
            return null;
        }

        NumberEvidence();
        IPartShape shape = report is StakeholderReport ? Contract.StakeholderReport : Contract.NationalReport;
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

    /// <summary>Gives new ids to the evidence that is shown. What cites the id of withheld evidence is withheld, even if shown evidence has the same id.</summary>
    private void NumberEvidence()
    {
        var shown = 0;
        foreach (var evidence in report.Evidence)
        {
            if (!Disclosure.Allows(evidence, audience))
            {
                withheldEvidence.Add(evidence.Id ?? "");
            }
            else
            {
                evidenceIds.TryAdd(evidence.Id ?? "", NewEvidenceId(++shown));
            }
        }

        evidenceIds.Remove(""); // evidence without an id cannot be cited
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
            values++;
            return member.Shape is null ? ExtensionMap.Empty : null;
        }

        return member.Shape is IPartShape part ? Copy(part, value) : value;
    }

    private object Copy(Member member, object owner, IItemList list)
    {
        var shown = new List<object>();
        for (var i = 0; list.ItemAt(i) is { } item; i++)
        {
            if (owner is ICitesEvidence && member.PropertyName == nameof(ICitesEvidence.Evidence))
            {
                if (evidenceIds.TryGetValue((string)item, out var id))
                {
                    shown.Add(id);
                }
                else
                {
                    values++; // an id that no evidence has can be anything
                }
            }
            else if (!IsShown(item))
            {
                items++;
            }
            else
            {
                shown.Add(member.Shape is not IPartShape part ? item : WithNumber(Copy(part, item), shown.Count + 1));
            }
        }

        return member.Shape!.ListOf(shown);
    }

    /// <summary>Determines whether an item is shown: its consents allow it, and it cites nothing that is withheld.</summary>
    private bool IsShown(object item) =>
        Disclosure.Allows(item, audience) && !(item is ICitesEvidence { Evidence: var cited } && cited.Any(withheldEvidence.Contains));

    /// <summary>Determines whether a value is shown. A value that identifies a person is shown only if a consent or a case below allows it.</summary>
    private bool IsShown(Member member, object owner, object value) => (owner, value) switch
    {
        (_, Contact) => Disclosure.AllowsContact(report),
        (_, EarlierReport) => isNamed,
        (Report, string) when member.PropertyName == nameof(Report.Id) => isNamed,
        (_, IReadOnlyDictionary<string, JsonElement>) => false,
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
