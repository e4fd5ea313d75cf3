namespace WhoCode.Reporting;

/// <summary>The built-in instruments of WHO of legal character.</summary>
internal static class BuiltInInstruments
{
    /// <summary>All built-in instruments, in the order of adoption.</summary>
    public static IReadOnlyList<LegalInstrument> All { get; } = ItemList<LegalInstrument>.From(
    [
        Create(LegalInstrumentId.BreastMilkSubstitutesCode, new(1981, 5, 21), "WHA34.22", isBinding: false, 23, null, 11, "WHA34.22, Articles 11.6 and 11.7"),
        Create(LegalInstrumentId.FrameworkConventionOnTobaccoControl, new(2003, 5, 21), "WHA56.1", isBinding: true, 19, new(2005, 2, 27), 21, "Article 21 of the Convention; the cycle by the notes of this project, not audited", isCycleInSource: false),
        Create(LegalInstrumentId.InternationalHealthRegulations, new(2005, 5, 23), "WHA58.3", isBinding: true, 21, new(2007, 6, 15), 54, "Article 54 of the Regulations; WHA61.2"),
        Create(LegalInstrumentId.CodeOfPractice, new(2010, 5, 21), "WHA63.16", isBinding: false, 23, null, 9, "WHA63.16, 7.2(c), 9.1 and 9.4; WHA74.14 (31 May 2021), paragraph 1(1)(iv)"),
    ]);

    private static LegalInstrument Create(
        LegalInstrumentId id, DateOnly adopted, string resolution, bool isBinding, int constitutionArticle, DateOnly? inForce, int reportingArticle, string reporting,
        bool isCycleInSource = true) => new()
        {
            Id = id,
            Name = LocalizedText.FromKey($"instrument.{id}.name"),
            Adopted = adopted,
            Resolution = resolution,
            IsBinding = isBinding,
            ConstitutionArticle = constitutionArticle,
            InForce = inForce,
            ReportingArticle = reportingArticle,
            Reporting = LocalizedText.FromKey($"instrument.{id}.reporting"),
            Sources =
        [
            FactSource.Create(Certainty.High, string.Create(CultureInfo.InvariantCulture, $"{resolution}, adopted on {adopted:yyyy-MM-dd}"), nameof(LegalInstrument.Name), nameof(LegalInstrument.Adopted), nameof(LegalInstrument.Resolution), nameof(LegalInstrument.IsBinding), nameof(LegalInstrument.ConstitutionArticle), nameof(LegalInstrument.ReportingArticle)),
            FactSource.Create(isCycleInSource ? Certainty.High : Certainty.Medium, reporting, nameof(LegalInstrument.Reporting)),
            .. inForce is null ? (FactSource[])[] : [FactSource.Create(Certainty.Medium, "the notes of this project; not audited", nameof(LegalInstrument.InForce))],
        ],
        };
}
