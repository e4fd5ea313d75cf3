using System.Diagnostics;
using WhoCode.Reporting.Code;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation;

/// <summary>Makes the check of a member whose values are of one type.</summary>
/// <remarks>
/// Every type of value that reports are made of is named here once more: a compiler ahead of time sees through neither a type that is
/// known only as it runs nor a generic call that is virtual, and would leave the checks to be compiled at every start.
/// </remarks>
internal abstract class MemberCheckMaker
{
    private static readonly Dictionary<Type, MemberCheckMaker> OfValues = new()
    {
        [typeof(int?)] = new ValueCheckMaker<int>(),
        [typeof(decimal?)] = new ValueCheckMaker<decimal>(),
        [typeof(bool?)] = new ValueCheckMaker<bool>(),
        [typeof(DateOnly?)] = new ValueCheckMaker<DateOnly>(),
        [typeof(PartialDate?)] = new ValueCheckMaker<PartialDate>(),
        [typeof(LanguageTag?)] = new ValueCheckMaker<LanguageTag>(),
        [typeof(CodeEditionId?)] = new ValueCheckMaker<CodeEditionId>(),
        [typeof(ParagraphId?)] = new ValueCheckMaker<ParagraphId>(),
        [typeof(ThematicFieldId?)] = new ValueCheckMaker<ThematicFieldId>(),
        [typeof(CountryCode?)] = new ValueCheckMaker<CountryCode>(),
        [typeof(OccupationCode?)] = new ValueCheckMaker<OccupationCode>(),
        [typeof(StakeholderKind?)] = new ValueCheckMaker<StakeholderKind>(),
        [typeof(WhoRegion?)] = new ValueCheckMaker<WhoRegion>(),
        [typeof(ScopeLevel?)] = new ValueCheckMaker<ScopeLevel>(),
        [typeof(Assessment?)] = new ValueCheckMaker<Assessment>(),
        [typeof(Practice?)] = new ValueCheckMaker<Practice>(),
        [typeof(EvidenceKind?)] = new ValueCheckMaker<EvidenceKind>(),
        [typeof(MeasureStatus?)] = new ValueCheckMaker<MeasureStatus>(),
        [typeof(AgreementType?)] = new ValueCheckMaker<AgreementType>(),
        [typeof(AgreementCoverage?)] = new ValueCheckMaker<AgreementCoverage>(),
        [typeof(AgreementContent?)] = new ValueCheckMaker<AgreementContent>(),
        [typeof(SupportDirection?)] = new ValueCheckMaker<SupportDirection>(),
        [typeof(WorkforcePathway?)] = new ValueCheckMaker<WorkforcePathway>(),
        [typeof(NumberName?)] = new ValueCheckMaker<NumberName>(),
        [typeof(string)] = new TextCheckMaker(),
    };

    public static MemberCheck Of(Member member, Planner planner)
    {
        if (member is ExtensionsMember extensions)
        {
            return new ExtensionsCheck(extensions);
        }

        if (OfValues.TryGetValue(member.Shape!.SingleType, out var ofValues))
        {
            return ofValues.Make(member, planner);
        }

        var visitor = new PartVisitor();
        member.Shape.Accept(visitor);
        return visitor.Maker!.Make(member, planner);
    }

    protected abstract MemberCheck Make(Member member, Planner planner);

    private sealed class ValueCheckMaker<TValue> : MemberCheckMaker where TValue : struct
    {
        protected override MemberCheck Make(Member member, Planner planner) =>
            member.IsList ? new ListCheck<TValue>((ListMember<TValue>)member, planner) : new ValueCheck<TValue>((ValueMember<TValue>)member, planner);
    }

    private sealed class TextCheckMaker : MemberCheckMaker
    {
        protected override MemberCheck Make(Member member, Planner planner) =>
            member.IsList ? new ListCheck<string>((ListMember<string>)member, planner) : new TextCheck((ReferenceMember<string>)member, planner);
    }

    private sealed class PartCheckMaker<TPart> : MemberCheckMaker where TPart : class
    {
        protected override MemberCheck Make(Member member, Planner planner) =>
            member.IsList ? new ListCheck<TPart>((ListMember<TPart>)member, planner) : new PartCheck<TPart>((ReferenceMember<TPart>)member, planner);
    }

    private sealed class PartVisitor : IShapeVisitor
    {
        public MemberCheckMaker? Maker { get; private set; }

        void IShapeVisitor.Value<T>(Shape<T> shape) =>
            throw new UnreachableException($"{typeof(T).Name} is not among the values of {nameof(MemberCheckMaker)}.");

        void IShapeVisitor.Part<T>(PartShape<T> shape) => Maker = new PartCheckMaker<T>();
    }
}
