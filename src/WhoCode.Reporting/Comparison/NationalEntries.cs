namespace WhoCode.Reporting.Comparison;

/// <summary>Creates the entries of a national report, each with the field that it names.</summary>
internal static class NationalEntries
{
    private static readonly CodeReference[] OfLaws = [CodeReference.Parse("7.2(a)")];
    private static readonly CodeReference[] OfAgreements = [CodeReference.Parse("5.2")];
    private static readonly CodeReference[] OfRecruiters = [CodeReference.Parse("8.5")];
    private static readonly CodeReference[] OfWorkforce = [CodeReference.Parse("6.2"), CodeReference.Parse("7.2(b)")];
    private static readonly CodeReference[] OfSupport = [CodeReference.Parse("3.3"), CodeReference.Parse("10.1")];
    private static readonly CodeReference[] OfPreparation = [CodeReference.Parse("8.3")];

    public static IEnumerable<(NationalEntry Entry, ThematicFieldId? Field)> Of(NationalReport report) =>
    [
        .. report.Measures.Select((measure, index) => (Of(measure, At("measures", index)), measure.Field)),
        .. Parts(report).Select(entry => (entry, (ThematicFieldId?)null)),
    ];

    /// <summary>Returns each place once, in the order of the Code, without those that could not be read.</summary>
    public static CodeReference[] Sorted(IEnumerable<CodeReference> pointers) => [.. pointers.Where(place => place != default).Distinct().Order()];

    private static NationalEntry Of(Measure measure, JsonPointer pointer)
    {
        var difficulties = Given(measure.Difficulties);
        return new()
        {
            Pointer = pointer,
            Section = NationalSection.Measure,
            Status = measure.Status,
            Position = Positions.Of(
                supports: measure.Status is MeasureStatus.Begun or MeasureStatus.InPlace,
                lacks: measure.Status is MeasureStatus.Planned or MeasureStatus.NotPlanned || difficulties is not null),
            Paragraphs = Sorted(measure.Paragraphs),
            Content = Given(measure.Measures) ?? Given(measure.Results) ?? Given(measure.Lessons),
            Difficulties = difficulties,
        };
    }

    private static IEnumerable<NationalEntry> Parts(NationalReport report)
    {
        for (var i = 0; i < report.Laws.Count; i++)
        {
            var law = report.Laws[i];
            yield return Part(NationalSection.Law, At("laws", i), Given(law.Title) ?? Given(law.Application), law.Paragraphs, OfLaws);
        }

        for (var i = 0; i < report.Agreements.Count; i++)
        {
            var agreement = report.Agreements[i];
            yield return Part(NationalSection.Agreement, At("agreements", i), Given(agreement.Title) ?? Given(agreement.Notes), [], OfAgreements) with
            {
                AgreementStatus = agreement.Status,
                Position = Positions.Of(
                    supports: agreement.Status is null or AgreementStatus.Signed or AgreementStatus.InForce,
                    lacks: agreement.Status == AgreementStatus.UnderNegotiation),
            };
        }

        if (report.Recruiters is { } recruiters && recruiters != new RecruiterRecord())
        {
            yield return Part(NationalSection.Recruiters, At("recruiters"), Given(recruiters.Description), [], OfRecruiters) with
            {
                Position = Positions.Of(recruiters.IsKept == true, recruiters.IsKept == false),
            };
        }

        if (report.Workforce is { } workforce && workforce != new Workforce())
        {
            yield return Part(NationalSection.Workforce, At("workforce"), null, [], OfWorkforce) with { Position = ReportedPosition.NotStated };
        }

        for (var i = 0; i < report.Support.Count; i++)
        {
            var support = report.Support[i];
            yield return Part(NationalSection.Support, At("support", i), Given(support.Description), support.Paragraphs, OfSupport);
        }

        if (report.PreparedWith.Count > 0)
        {
            var names = string.Join(", ", report.PreparedWith.Select(participant => Given(participant.Name)).OfType<string>());
            yield return Part(NationalSection.PreparedWith, At("preparedWith"), Given(names), [], OfPreparation);
        }

        for (var i = 0; i < report.Constraints.Count; i++)
        {
            yield return Part(NationalSection.Constraint, At("constraints", i), Given(report.Constraints[i].Description), [], []) with
            {
                Position = ReportedPosition.Lacking,
            };
        }
    }

    private static NationalEntry Part(NationalSection part, JsonPointer pointer, string? says, IReadOnlyList<CodeReference> cited, CodeReference[] otherwise) => new()
    {
        Pointer = pointer,
        Section = part,
        Position = ReportedPosition.Supporting,
        Paragraphs = cited.Count > 0 ? Sorted(cited) : otherwise,
        Content = says,
    };

    private static JsonPointer At(string property) => JsonPointer.Root.Append(property);

    private static JsonPointer At(string list, int index) => JsonPointer.Root.Append(list).Append(index);

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
