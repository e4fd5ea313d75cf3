namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>People are protected: consents are not carried, refusals are, and what a person said or signed is not.</summary>
public sealed class ProtectionTests
{
    private static readonly Evidence Letter = new()
    {
        Id = "e1",
        Kind = EvidenceKind.Testimony,
        Title = "A letter",
        Publisher = "A. Person",
        Url = "https://example.org/letter",
        Sha256 = new('a', 64),
        Language = LanguageTag.English,
        Date = PartialDate.Create(2020),
        Availability = EvidenceAvailability.OnRequest,
        Consent = true,
        Audience = Audience.Partner,
    };

    [Fact]
    public void Consents_are_not_carried_and_refusals_must_be_reviewed()
    {
        var old = NextRounds.Stakeholder with { Consent = new() { PublishReport = true, PublishName = false } };
        var carried = (old with { Contributions = [old.Contributions[0] with { PublicationConsent = false }, old.Contributions[1]] }).To(5);

        carried.Report.Consent.Should().Be(new Consent { PublishName = false });
        carried.At("/consent/publishReport").Should().Equal("NotCarried Consent");
        carried.At("/consent/publishName").Should().Equal("Review Refusal");
        carried.Report.Contributions.Select(contribution => contribution.PublicationConsent).Should().Equal(false, null);
        carried.At("/contributions/0/publicationConsent").Should().Equal("Review Refusal");
        carried.At("/contributions/1/publicationConsent").Should().Equal("NotCarried Consent");
    }

    [Fact]
    public void Audiences_are_carried()
    {
        var old = NextRounds.Stakeholder;
        var carried = (old with { Contributions = [old.Contributions[0] with { Audience = Audience.Secretariat }] }).To(5);

        carried.Report.Contributions[0].Audience.Should().Be(Audience.Secretariat);
        carried.At("/contributions/0/audience").Should().BeEmpty();
    }

    [Fact]
    public void Of_testimony_only_what_protects_its_contribution_is_carried()
    {
        var old = NextRounds.Stakeholder;
        var carried = (old with { Evidence = [Letter, old.Evidence[1]] }).To(5);

        carried.Report.Evidence[0].Should().Be(new Evidence { Id = "e1", Kind = EvidenceKind.Testimony, Availability = EvidenceAvailability.OnRequest, Audience = Audience.Partner });
        carried.At("/evidence/0").Should().Equal("NotCarried PersonalEvidence");
        carried.Items.Single(item => item.Pointer.ToString() == "/evidence/0").NewPointer.Should().Be(JsonPointer.Parse("/evidence/0"));
        carried.At("/contributions/0/evidence/0").Should().Equal("Review PersonalEvidence");
        carried.At("/contributions/0/figures/1/evidence/0").Should().Equal("Review PersonalEvidence");
        carried.At("/contributions/0/evidence/1").Should().BeEmpty();
    }

    [Fact]
    public void A_contribution_that_cites_testimony_is_in_no_view_of_the_draft()
    {
        var old = NextRounds.Stakeholder;
        var report = old with { Evidence = [Letter, old.Evidence[1]], Contributions = [old.Contributions[0] with { Evidence = ["e1"] }, old.Contributions[1] with { Evidence = ["e2"], Figures = [] }] };

        report.ViewFor(Audience.Partner)!.Contributions.Should().HaveCount(2);
        report.To(5).Report.ViewFor(Audience.Partner)!.Contributions.Should().ContainSingle("the person consented to the old report only");
    }

    [Theory]
    [InlineData(EvidenceKind.Testimony, null, null)]
    [InlineData(EvidenceKind.Testimony, EvidenceAvailability.Public, true)]
    [InlineData(null, EvidenceAvailability.Public, true)]
    [InlineData(EvidenceKind.Other, EvidenceAvailability.Private, null)]
    [InlineData(EvidenceKind.Other, null, true)]
    [InlineData(EvidenceKind.Other, EvidenceAvailability.OnRequest, true)]
    [InlineData(EvidenceKind.Study, EvidenceAvailability.Public, false)]
    public void Evidence_that_comes_from_a_person_or_was_refused_is_not_carried(EvidenceKind? kind, EvidenceAvailability? availability, bool? consent)
    {
        var carried = (NextRounds.Stakeholder with { Evidence = [Letter with { Kind = kind, Availability = availability, Consent = consent }] }).To(5);

        carried.At("/evidence/0").Should().Equal("NotCarried PersonalEvidence");
        carried.Report.Evidence.Should().Equal(new Evidence { Id = "e1", Kind = kind, Availability = availability, Consent = consent == false ? false : null, Audience = Audience.Partner });
    }

    [Theory]
    [InlineData(EvidenceKind.Study, EvidenceAvailability.Private, null)]
    [InlineData(EvidenceKind.Study, null, true)]
    [InlineData(EvidenceKind.Other, EvidenceAvailability.Public, true)]
    [InlineData(EvidenceKind.Other, null, null)]
    public void Other_evidence_is_carried_without_its_consent(EvidenceKind kind, EvidenceAvailability? availability, bool? consent)
    {
        var evidence = Letter with { Kind = kind, Availability = availability, Consent = consent };
        var carried = (NextRounds.Stakeholder with { Evidence = [evidence] }).To(5);

        carried.Report.Evidence.Should().Equal(evidence with { Consent = null });
        carried.At("/evidence/0").Should().BeEmpty();
        carried.At("/evidence/0/consent").Should().Equal(consent is null ? [] : ["NotCarried Consent"]);
    }

    [Fact]
    public void Bodies_among_the_co_signatories_are_carried_to_be_asked_again_and_others_are_not()
    {
        CoSignatory[] signatories =
        [
            new() { Name = "A. Nurse", Kind = StakeholderKind.HealthPersonnel, Consent = true }, new() { Name = "Union", Kind = StakeholderKind.TradeUnion, Consent = true },
            new() { Name = "Clinic", Kind = StakeholderKind.Employer }, new() { Name = "Body", Kind = StakeholderKind.NongovernmentalOrganization, Consent = false }, new() { Name = "Unknown" },
            new() { Name = "College", Kind = StakeholderKind.HealthProfessionalOrganization },
        ];
        var old = NextRounds.Stakeholder;
        var carried = (old with { Reporter = old.Reporter! with { CoSignatories = signatories } }).To(5);

        carried.Report.Reporter!.CoSignatories.Should().Equal(signatories[1] with { Consent = null }, signatories[5]);
        foreach (var (at, expected) in new[] { (0, "NotCarried Person"), (1, "Review Participation"), (2, "NotCarried Person"), (3, "NotCarried Refusal"), (4, "NotCarried Person"), (5, "Review Participation") })
        {
            carried.At($"/reporter/coSignatories/{at}").Should().Equal(expected);
        }

        carried.Items.Single(item => item.Pointer.ToString() == "/reporter/coSignatories/5").NewPointer.ToString().Should().Be("/reporter/coSignatories/1", "items move up");
        carried.At("/reporter/coSignatories/1/consent").Should().Equal("NotCarried Consent");
    }

    [Fact]
    public void Persons_who_helped_to_prepare_a_national_report_are_not_carried()
    {
        var carried = (NextRounds.National with { PreparedWith = [new() { Name = "A. Nurse", Kind = StakeholderKind.HealthPersonnel }, new() { Name = "Union", Kind = StakeholderKind.TradeUnion }] }).To(5);

        carried.Report.PreparedWith.Select(participant => participant.Name).Should().Equal("Union");
        carried.At("/preparedWith/0").Should().Equal("NotCarried Person");
        carried.At("/preparedWith/1").Should().Equal("Review Participation");
    }

    [Fact]
    public void A_withheld_name_stays_withheld()
    {
        var old = NextRounds.Stakeholder;

        (old with { Reporter = old.Reporter! with { NameWithheld = true } }).To(5).Report.Reporter!.NameWithheld.Should().BeTrue();
    }

    [Fact]
    public void ToString_quotes_nothing_of_the_report() =>
        NextRounds.Stakeholder.To(5).ToString().Should().MatchRegex("^CarriedReport 4 to 5, items: [0-9]+$");
}
