using System.Linq;

namespace WhoCode.Reporting.Generator;

/// <summary>Writes the plans of parts.</summary>
internal static class PlanSource
{
    /// <summary>What makes the plan of a part.</summary>
    public static string OfAll(Contract contract) => $$"""
        {{ShapeSource.Head}}using WhoCode.Reporting.Json;

        namespace WhoCode.Reporting.Validation;

        internal static class PartPlans
        {
            /// <summary>The plan of a part, a <see cref="PartPlan{TPart}"/> of its type.</summary>
            public static object Make(IPartShape part, Planner planner) => part.Key switch
            {{{string.Concat(contract.PartsOfReports.Select(part => $"\n        \"{part.Key}\" => new {part.Name}Plan(part.Members, planner),"))}}
                _ => throw new global::System.Diagnostics.UnreachableException(part.Key),
            };
        }

        """;

    /// <summary>The plan of a part: what is done with each of its members.</summary>
    public static string Of(Part part) => $$"""
        {{ShapeSource.Head}}using WhoCode.Reporting.Json;

        namespace WhoCode.Reporting.Validation;

        internal sealed class {{part.Name}}Plan(global::System.Collections.Generic.IReadOnlyList<Member> members, Planner planner) : PartPlan<{{part.Type}}>
        {{{part.Each(member => $"private readonly {CheckOf(member)} check{member.Position} = new(members[{member.Position}]{(member.Kind == MemberKind.Extensions ? "" : ", planner")});", 1)}}

            public override ulong Run({{part.Type}} part, Walk walk)
            {
                var given = 0UL;{{part.Each(member => $"if (check{member.Position}.Run(part.{member.Property}, walk)) {{ given |= {1UL << member.Position}; }}", 2)}}
                return given;
            }

            public override bool IsEmpty({{part.Type}} part) => !({{string.Join(" || ", part.Members.Select(GivenOf))}});
        }

        """;

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
