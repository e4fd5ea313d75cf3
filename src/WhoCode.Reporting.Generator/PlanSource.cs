using System.Linq;

namespace WhoCode.Reporting.Generator;

/// <summary>Generates the validation plans of parts.</summary>
internal static class PlanSource
{
    /// <summary>Generates the factory of plans.</summary>
    public static string OfAll(Contract contract) => $$"""
        {{ShapeSource.Head}}

        namespace WhoCode.Reporting;

        internal static class PartPlans
        {
            /// <summary>Creates the plan of a part: a <see cref="PartPlan{TPart}"/> of its type.</summary>
            public static object Make(IPartShape part, Planner planner) => part.Key switch
            {{{string.Concat(contract.Parts.Select(part => $"\n        \"{part.Key}\" => new {part.Name}Plan(part.Members, planner),"))}}
                _ => throw new global::System.Diagnostics.UnreachableException(part.Key),
            };
        }

        """;

    /// <summary>Generates the plan of a part, which checks each of its members.</summary>
    public static string Of(Part part) => $$"""
        {{ShapeSource.Head}}

        namespace WhoCode.Reporting;

        internal sealed class {{part.Name}}Plan(global::System.Collections.Generic.IReadOnlyList<Member> members, Planner planner) : PartPlan<{{part.Type}}>
        {{{part.Each(member => $"private readonly {CheckOf(member)} check{member.Position} = new(members[{member.Position}], planner);", 1)}}

            public override ulong Run({{part.Type}} part, Walk walk)
            {
                var given = 0UL;{{part.Each(member => $"given |= {RunOf(member)} ? {1UL << member.Position}UL : 0;", 2)}}
                return given;
            }

            public override bool IsEmpty({{part.Type}} part) => !({{string.Join(" || ", part.Members.Select(GivenOf))}});
        }

        """;

    /// <summary>Returns the call that checks a member. Most members are missing and may be, so nothing is called for these.</summary>
    private static string RunOf(PartMember member) => (member, $"check{member.Position}", $"part.{member.Property}", $"value{member.Position}") switch
    {
        ({ Kind: MemberKind.Extensions }, var check, var property, _) => $"{property}.Count > 0 && {check}.Run({property}, walk)",
        ({ Kind: MemberKind.List, CanBeLeftOut: false }, var check, var property, _) => $"{check}.Run({property}, walk)",
        ({ Kind: MemberKind.List }, var check, var property, _) => $"{property} is not ItemList<{member.ItemType}> {{ Count: 0 }} && {check}.Run({property}, walk)",
        ({ CanBeLeftOut: true }, var check, var property, var value) => $"{property} is {{ }} {value} && {check}.Run({value}, walk)",
        var (_, check, property, value) => $"({property} is {{ }} {value} ? {check}.Run({value}, walk) : {check}.LeftOut(walk))",
    };

    private static string GivenOf(PartMember member) => member.Kind switch
    {
        MemberKind.List or MemberKind.Extensions => $"part.{member.Property}.Count > 0",
        MemberKind.Text => $"!string.IsNullOrWhiteSpace(part.{member.Property})",
        MemberKind.Part => $"check{member.Position}.IsGiven(part.{member.Property})",
        _ => $"part.{member.Property} is not null",
    };

    private static string CheckOf(PartMember member) => member.Kind switch
    {
        MemberKind.List => $"ListCheck<{member.ItemType}>",
        MemberKind.Extensions => "ExtensionsCheck",
        MemberKind.Text => "TextCheck",
        MemberKind.Value => $"ValueCheck<{member.ItemType}>",
        _ => $"PartCheck<{member.ItemType}>",
    };
}
