using System.Linq;

namespace WhoCode.Reporting.Generator;

/// <summary>Writes the plans of parts.</summary>
internal static class PlanSource
{
    /// <summary>What makes the plan of a part.</summary>
    public static string OfAll(Contract contract) => $$"""
        {{ShapeSource.Head}}namespace WhoCode.Reporting.Validation;

        internal static class PartPlans
        {
            /// <summary>The plan of a part by the key of its shape.</summary>
            public static Plan Make(string key, PlannedRule[] prompt, PlannedRule[] waiting) => key switch
            {{{string.Concat(contract.Parts.Select(part => $"\n        \"{part.Key}\" => new {part.Name}Plan(prompt, waiting),"))}}
                _ => throw new global::System.Diagnostics.UnreachableException(key),
            };
        }

        """;

    /// <summary>The plan of a part: what is done with each of its members.</summary>
    public static string Of(Part part) => $$"""
        {{ShapeSource.Head}}using WhoCode.Reporting.Json;

        namespace WhoCode.Reporting.Validation;

        internal sealed class {{part.Name}}Plan(PlannedRule[] prompt, PlannedRule[] waiting) : Plan<{{part.Type}}>(prompt, waiting, hasMembers: true)
        {{{part.Each(member => $"private {CheckOf(member)} check{member.Position} = null!;", 1)}}

            protected override void SetMembers(global::System.Collections.Generic.IReadOnlyList<Member> members, Planner planner)
            {{{part.Each(member => $"check{member.Position} = new(members[{member.Position}]{(member.Kind == MemberKind.Extensions ? "" : ", planner")});", 2)}}
            }

            protected override ulong CheckMembers({{part.Type}} node, Walk walk)
            {
                var given = 0UL;{{part.Each(member => $"if (walk.Enters(check{member.Position}.Name) && check{member.Position}.Run(node.{member.Property}, walk)) {{ given |= {1UL << member.Position}; }}", 2)}}
                return given;
            }
        }

        """;

    private static string CheckOf(PartMember member) => member.Kind switch
    {
        MemberKind.List => $"ListCheck<{member.ItemType}>",
        MemberKind.Extensions => "ExtensionsCheck",
        MemberKind.Text => "TextCheck",
        MemberKind.Value => $"ValueCheck<{member.ItemType}>",
        _ => $"PartCheck<{member.ItemType}>",
    };
}
