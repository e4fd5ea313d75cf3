using FluentValidation;

namespace WhoCode.Reporting.Benchmarks.Peers;

/// <summary>The structural constraints of a stakeholder report, as they are written with FluentValidation.</summary>
internal sealed class FluentStructure : AbstractValidator<StakeholderReport>
{
    private const int Items = 300;
    private const string Identifier = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";
    private const string WebAddress = "^https?://[^\\s/?#:@\\\\]\\S*$";

    public FluentStructure()
    {
        RuleFor(report => report.Schema).MaximumLength(2_000);
        RuleFor(report => report.FormatVersion).NotEmpty().Equal("1.0");
        RuleFor(report => report.Id).Matches(Identifier);
        RuleFor(report => report.Round).NotNull().InclusiveBetween(1, 999);
        RuleFor(report => report.CodeEdition).NotNull();
        RuleFor(report => report.Language).NotNull();
        RuleFor(report => report.Reporter).NotNull().SetValidator(new OfReporter()!);
        RuleFor(report => report.Scope).NotNull().SetValidator(new OfScope()!);
        RuleFor(report => report.Contributions).Must(list => list.Count is >= 1 and <= 20_000);
        RuleForEach(report => report.Contributions).SetValidator(new OfContribution());
        RuleFor(report => report.Evidence).Must(list => list.Count <= 20_000);
        RuleForEach(report => report.Evidence).SetValidator(new OfEvidence());
        RuleFor(report => report.GeneralComments).MaximumLength(40_000);
    }

    private sealed class OfReporter : AbstractValidator<Reporter>
    {
        public OfReporter()
        {
            RuleFor(reporter => reporter.Name).NotEmpty().MaximumLength(500);
            RuleFor(reporter => reporter.Acronym).MaximumLength(60);
            RuleFor(reporter => reporter.Kind).NotNull().IsInEnum();
            RuleFor(reporter => reporter.Website).MaximumLength(2_000).Matches(WebAddress);
            RuleFor(reporter => reporter.About).MaximumLength(4_000);
            RuleFor(reporter => reporter.Contact).SetValidator(new OfContact()!);
            RuleFor(reporter => reporter.CoSignatories).Must(list => list.Count <= Items);
            RuleForEach(reporter => reporter.CoSignatories).ChildRules(signatory =>
            {
                signatory.RuleFor(one => one.Name).NotEmpty().MaximumLength(500);
                signatory.RuleFor(one => one.Kind).IsInEnum();
            });
        }
    }

    private sealed class OfContact : AbstractValidator<Contact>
    {
        public OfContact()
        {
            RuleFor(contact => contact.Name).MaximumLength(500);
            RuleFor(contact => contact.Role).MaximumLength(500);
            RuleFor(contact => contact.Email).MaximumLength(500).EmailAddress();
            RuleFor(contact => contact.Telephone).MaximumLength(60);
            RuleFor(contact => contact.Address).MaximumLength(500);
        }
    }

    private sealed class OfScope : AbstractValidator<Scope>
    {
        public OfScope()
        {
            RuleFor(scope => scope.Level).NotNull().IsInEnum();
            RuleFor(scope => scope.Countries).Must(list => list.Count <= Items);
            RuleFor(scope => scope.WhoRegions).Must(list => list.Count <= Items);
        }
    }

    private sealed class OfContribution : AbstractValidator<Contribution>
    {
        public OfContribution()
        {
            RuleFor(contribution => contribution.Id).NotEmpty().Matches(Identifier);
            RuleFor(contribution => contribution.Field).NotNull();
            RuleFor(contribution => contribution.Assessment).NotNull().IsInEnum();
            RuleFor(contribution => contribution.Title).NotEmpty().MaximumLength(500);
            RuleFor(contribution => contribution.Narrative).NotEmpty().MaximumLength(40_000);
            RuleFor(contribution => contribution.SourceCountries).Must(list => list.Count <= Items);
            RuleFor(contribution => contribution.DestinationCountries).Must(list => list.Count <= Items);
            RuleFor(contribution => contribution.Occupations).Must(list => list.Count <= Items);
            RuleFor(contribution => contribution.Paragraphs).Must(list => list.Count <= Items);
            RuleFor(contribution => contribution.Practices).Must(list => list.Count <= Items);
            RuleForEach(contribution => contribution.Practices).IsInEnum();
            RuleFor(contribution => contribution.Agreements).Must(list => list.Count <= Items);
            RuleForEach(contribution => contribution.Agreements).MaximumLength(500);
            RuleFor(contribution => contribution.Figures).Must(list => list.Count <= Items);
            RuleForEach(contribution => contribution.Figures).SetValidator(new OfFigure());
            RuleFor(contribution => contribution.Evidence).Must(list => list.Count <= Items);
            RuleForEach(contribution => contribution.Evidence).MaximumLength(64);
            RuleFor(contribution => contribution.Recommendations).Must(list => list.Count <= Items);
            RuleForEach(contribution => contribution.Recommendations).SetValidator(new OfRecommendation());
        }
    }

    private sealed class OfFigure : AbstractValidator<Figure>
    {
        public OfFigure()
        {
            RuleFor(figure => figure.Label).NotEmpty().MaximumLength(500);
            RuleFor(figure => figure.Value).NotNull().InclusiveBetween(-1_000_000_000_000_000, 1_000_000_000_000_000);
            RuleFor(figure => figure.Unit).MaximumLength(60);
            RuleFor(figure => figure.Year).InclusiveBetween(1900, 2199);
            RuleFor(figure => figure.PartOf).MaximumLength(500);
            RuleFor(figure => figure.Evidence).Must(list => list.Count <= Items);
            RuleForEach(figure => figure.Evidence).MaximumLength(64);
        }
    }

    private sealed class OfRecommendation : AbstractValidator<Recommendation>
    {
        public OfRecommendation()
        {
            RuleFor(recommendation => recommendation.Addressee).MaximumLength(500);
            RuleFor(recommendation => recommendation.Text).NotEmpty().MaximumLength(4_000);
        }
    }

    private sealed class OfEvidence : AbstractValidator<Evidence>
    {
        public OfEvidence()
        {
            RuleFor(evidence => evidence.Id).NotEmpty().Matches(Identifier);
            RuleFor(evidence => evidence.Kind).NotNull().IsInEnum();
            RuleFor(evidence => evidence.Title).NotEmpty().MaximumLength(500);
            RuleFor(evidence => evidence.Publisher).MaximumLength(500);
            RuleFor(evidence => evidence.Url).MaximumLength(2_000).Matches(WebAddress);
            RuleFor(evidence => evidence.Sha256).Matches("^[0-9A-Fa-f]{64}$");
        }
    }
}
