using WhoCode.Reporting.Serialization;
using static WhoCode.Reporting.Tests.TestReports;

namespace WhoCode.Reporting.Tests.Validation;

/// <content>Prose and consent.</content>
internal static partial class RuleCases
{
    private static IEnumerable<RuleCase> OfTexts =>
    [
        new("WHC2011", ["/contributions/0/title"], With(Story with { Title = "TODO" }), With(Story with { Title = "The Todo Union" })),
        new("WHC2011", ["/contributions/0/narrative"], With(Story with { Narrative = "Lorem ipsum dolor sit amet, and so on for longer than a line." }), With(Story with { Narrative = " " })),
        new("WHC2011", ["/contributions/0/narrative"], With(Story with { Narrative = "[Insert the story of " + Long("x", 99) }), With(Story with { Narrative = "We insert it." })),
        new("WHC2011", ["/contributions/0/title"], With(Story with { Title = "TBD" + Long("-", 57) }), With(Story with { Title = "TBD" + Long("-", 58) })),
        new("WHC2011", ["/contributions/0/recommendations/0/text"], WithAdvice("…"), WithAdvice("1…")),
        new("WHC2011", ["/contributions/0/title"], With(Story with { Title = "tbc." }), With(Story with { Title = "TBC Union" })),
        new("WHC2011", ["/contributions/0/title"], With(Story with { Title = "(to be completed)" }), With(Story with { Title = "To be completed by the union" })),
        new("WHC2011", ["/contributions/0/title"], With(Story with { Title = "To be confirmed" }), With(Story with { Title = "Figures to be confirmed" })),
        new("WHC2011", ["/contributions/0/title"], With(Story with { Title = "[Lorem ipsum]" }), With(Story with { Title = "[Lorem]" })),
        new("WHC2011", ["/evidence/0/title"], WithEvidence(Paper with { Title = " <to be added> " }), WithEvidence(Paper with { Title = "A title to be added" })),
        new("WHC2011", ["/generalComments"], Maximal with { GeneralComments = "xxx" }, Maximal with { GeneralComments = "xxxx" }),
        new("WHC2012", ["/contributions/0/title"], With(Story with { Title = "\u200B" }), With(Story with { Title = "\u200B." })),
        new("WHC2012", ["/contributions/0/agreements/0"], With(Story with { Agreements = ["\u3164 \u2800"] }), With(Story with { Agreements = [" "] })),
        new("WHC2012", ["/reporter/about"], Maximal with { Reporter = Maximal.Reporter! with { About = "\uFE0F\u00AD" } }, Maximal with { Reporter = Maximal.Reporter! with { About = "" } }),
        new("WHC3039", ["/generalComments"], Maximal with { GeneralComments = "Néant." }, Maximal with { GeneralComments = "Néant à ce jour" }),
        new("WHC3039", ["/contributions/0/narrative"], With(Story with { Narrative = "None" }), With(Story with { Narrative = "None of us" })),
        new("WHC2011", ["/reporter/name"], Maximal with { Reporter = Maximal.Reporter! with { Name = "N/A" } }, Maximal with { Reporter = Maximal.Reporter! with { Acronym = "N/A" } }),
        new("WHC2011", ["/contributions/0/figures/0/label"], WithFigure(Figure with { Label = "#REF!" }), WithFigure(Figure with { Label = "REF" })),
        new("WHC3025", ["/contributions/0/agreements/1"], With(Story with { Agreements = ["A", "Ask a@example.org"] }), With(Story with { Agreements = ["A", "Ask them"] })),
        new("WHC3025", ["/reporter/about"], Maximal with { Reporter = Maximal.Reporter! with { About = "Phone number: 0712345678" } }, Maximal with { Reporter = Maximal.Reporter! with { Contact = new() { Name = "a@example.org", Address = "Tel. 0712345678", Telephone = "+44 20 7946 0958" } } }),
        new("WHC3025", ["/contributions/0/narrative"], With(Story with { Narrative = "Ask a.person@mail.example.org." }), With(Story with { Narrative = "Ask @person, or person@home." })),
        new("WHC3025", ["/contributions/0/title"], With(Story with { Title = "From +44 20 7946 0" }), With(Story with { Title = "From +44 20 7946" })),
        new("WHC3025", ["/contributions/0/title"], With(Story with { Title = "Call +" + Long("1", 15) }), With(Story with { Title = "Call +" + Long("1", 16) })),
        new("WHC3025", ["/contributions/0/recommendations/0/text"], WithAdvice("Tel. 123-4567."), WithAdvice("Tel. 123-456.")),
        new("WHC3025", ["/contributions/0/recommendations/0/text"], WithAdvice("Phone: (020) 7946 0958"), WithAdvice("In a telephone survey of 1 250 000 members")),
        new("WHC3025", ["/contributions/0/recommendations/0/text"], WithAdvice("My mobile 079 123 45 67"), WithAdvice("Mobile teams 2019-2021 went there")),
        new("WHC3025", ["/contributions/0/recommendations/0/text"], WithAdvice("Write to WhatsApp +41791234567"), WithAdvice("Of 1 000 000 000 000 people")),
        new("WHC3025", ["/evidence/0/title"], WithEvidence(Paper with { Title = "Study (0044 20 7946 0958)" }), WithEvidence(Paper with { Title = "Study (1 000 000 000 of 2020)" })),
        new("WHC3025", ["/generalComments", "/generalComments"], Maximal with { GeneralComments = "a@example.org, +44 20 7946 0958" }, Maximal with { GeneralComments = "a@example, +1.5 percent" }),
    ];

    private static IEnumerable<RuleCase> OfConsent =>
    [
        new("WHC1007", ["/reporter/contact"], WithReporter(null, null), WithReporter("https://example.org", null)),
        new("WHC1007", ["/reporter/contact"], WithReporter(" ", new() { Name = "A. Person", Role = "Officer", Email = "" }), WithReporter(" ", new() { Address = "1 Example Street" })),
        new("WHC1007", ["/reporter/contact"], WithReporter(null, new() { Telephone = "" }), WithReporter(null, new() { Telephone = "+44 0" })),
        new("WHC1007", ["/reporter/contact"], Maximal with { Reporter = new() { Name = "A. Nurse", Kind = StakeholderKind.HealthPersonnel } }, Maximal with { Reporter = new() { NameWithheld = true, Kind = StakeholderKind.HealthPersonnel } }),
        new("WHC1008", ["/consent"], Maximal with { Consent = null }, WithConsent(true, null)),
        new("WHC1008", ["/consent/publishReport"], WithConsent(null, true), WithConsent(false, null)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3019", ["/submittedOn"], Maximal with { SubmittedOn = new DateOnly(2026, 5, 3) }, Maximal with { SubmittedOn = new DateOnly(2026, 5, 2) }),
        new("WHC3021", ["/evidence/0/consent"], WithEvidence(Testimony with { Consent = null }), WithEvidence(Testimony with { Consent = false })),
        new("WHC3021", ["/evidence/0/consent"], WithEvidence(Testimony with { Consent = null, Title = null }), WithEvidence(Paper with { Consent = null })),
        new("WHC3022", ["/evidence/0/consent"], WithEvidence(Testimony with { Consent = false }), WithEvidence(Testimony with { Consent = null })),
        new("WHC3022", ["/evidence/0/consent"], WithEvidence(Testimony with { Consent = false, Title = null }), WithEvidence(Paper with { Consent = null })),
        new("WHC3022", ["/evidence/0/consent"], WithEvidence(Paper with { Kind = EvidenceKind.Other, Consent = false }), WithEvidence(Paper with { Kind = EvidenceKind.Other, Consent = true })) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3023", ["/consent/publishReport"], WithConsent(false, true), WithConsent(null, true)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3024", ["/reporter/contact"], WithConsent(true, null), WithConsent(true, true)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3024", ["/reporter/contact"], WithConsent(true, false), WithReporter("https://example.org", null) with { Consent = new() { PublishReport = true } }) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3024", ["/reporter/contact"], WithContact(new() { Telephone = "1" }) with { Consent = null }, WithContact(new() { Name = "", Email = " " }) with { Consent = null }) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3024", ["/reporter/contact"], WithContact(new() { Email = "office@example.org" }) with { Consent = null }, WithContact(new() { Email = "" }) with { Consent = null }) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3024", ["/reporter/contact"], WithContact(new() { Address = "1 Example Street" }) with { Consent = null }, WithContact(new() { Address = " " }) with { Consent = null }) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3024", ["/reporter/contact"], WithContact(new() { Role = "Officer" }) with { Consent = null }, WithContact(new()) with { Consent = null }) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3030", ["/contributions/0/audience"], With(Story with { Audience = Audience.Partner }), With(Story with { Audience = Audience.Public })) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3030", ["/contributions/0/publicationConsent"], With(Story with { PublicationConsent = false }), With(Story with { PublicationConsent = null })) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3032", ["/evidence/0/url"], WithEvidence(Paper with { Availability = EvidenceAvailability.Private }), WithEvidence(Paper with { Availability = EvidenceAvailability.OnRequest })) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3032", ["/evidence/0/url"], WithEvidence(Paper with { Availability = EvidenceAvailability.Private, Kind = EvidenceKind.Other }), WithEvidence(Paper with { Availability = EvidenceAvailability.Private, Url = " " })) { Profile = Reporting.ValidationProfile.Publication },
    ];

    private static IEnumerable<RuleCase> OfNames =>
    [
        new("WHC1009", ["/reporter/name"], WithName(null, StakeholderKind.HealthPersonnel), WithName(null, StakeholderKind.HealthPersonnel, withheld: true)),
        new("WHC1009", ["/reporter/name"], WithName(" ", StakeholderKind.TradeUnion, withheld: false), WithName(".", StakeholderKind.TradeUnion, withheld: false)),
        new("WHC3028", ["/reporter/name"], WithName("A. Nurse", StakeholderKind.HealthPersonnel, withheld: true), WithName(" ", StakeholderKind.HealthPersonnel, withheld: true)),
        new("WHC3028", ["/reporter/name"], WithName("Union", StakeholderKind.TradeUnion, withheld: true), WithName("Union", StakeholderKind.TradeUnion, withheld: false)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3028", ["/reporter/name"], WithName("B. Nurse", StakeholderKind.HealthPersonnel, withheld: true), WithName("B. Nurse", StakeholderKind.HealthPersonnel)) { Profile = Reporting.ValidationProfile.Draft },
        new("WHC3029", ["/reporter/name"], WithName("A. Nurse", StakeholderKind.HealthPersonnel), WithName("A. Nurse", StakeholderKind.HealthPersonnel, publish: true)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3029", ["/reporter/name"], WithName("A. Nurse", StakeholderKind.HealthPersonnel) with { Consent = null }, WithName("", StakeholderKind.HealthPersonnel, withheld: true)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3029", ["/reporter/name"], WithName("Union", StakeholderKind.TradeUnion, publish: false), WithName("Union", StakeholderKind.TradeUnion)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3029", ["/reporter/name"], WithName("A. Person", StakeholderKind.OtherConcerned), WithName("A. Person", StakeholderKind.OtherConcerned, publish: true)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3031", ["/reporter/coSignatories/0/consent"], WithSigner(StakeholderKind.TradeUnion, consent: false), WithSigner(StakeholderKind.HealthPersonnel, consent: null)),
        new("WHC3031", ["/reporter/coSignatories/0/consent"], WithSigner(StakeholderKind.HealthPersonnel, consent: null), WithSigner(StakeholderKind.TradeUnion, consent: null)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3031", ["/reporter/coSignatories/0/consent"], WithSigner(null, consent: null), WithSigner(null, consent: true)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3031", ["/reporter/coSignatories/0/consent"], WithSigner(StakeholderKind.Employer, consent: null), WithSigner(StakeholderKind.Employer, consent: true)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3031", ["/reporter/coSignatories/0/consent"], WithSigner(StakeholderKind.OtherConcerned, consent: null), WithSigner(StakeholderKind.OtherConcerned, consent: true)) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC3031", ["/reporter/coSignatories/0/consent"], WithSigner(StakeholderKind.HealthPersonnel, consent: false), WithSigner(StakeholderKind.HealthPersonnel, consent: true)) { Profile = Reporting.ValidationProfile.Publication },
    ];
}
