using System.Collections;

namespace WhoCode.Reporting;

/// <summary>Finds all nodes of one type in a report that are not empty, with their locations.</summary>
internal static class ReportNodes
{
    public static IEnumerable<(TNode Node, JsonPointer Place)> Of<TNode>(object owner, IPartShape part, JsonPointer pointer) where TNode : class
    {
        foreach (var member in part.Members)
        {
            if (member.Shape is not IPartShape inner)
            {
                continue;
            }

            var count = member.IsList ? ((IReadOnlyCollection<object>)member.ValueOf(owner)!).Count : 1;
            for (var i = 0; i < count; i++)
            {
                var value = member.IsList ? member.ItemOf(owner, i) : member.ValueOf(owner);
                var there = member.IsList ? pointer.Append(member.Name).Append(i) : pointer.Append(member.Name);
                if (value is null || IsEmpty(value, inner))
                {
                    continue;
                }

                if (value is TNode node)
                {
                    yield return (node, there);
                }
                else
                {
                    foreach (var found in Of<TNode>(value, inner, there))
                    {
                        yield return found;
                    }
                }
            }
        }
    }

    private static bool IsEmpty(object value, IPartShape part) => part.Members.All(member => member.ValueOf(value) switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text),
        ICollection items => items.Count == 0,
        var inner => member.Shape is IPartShape shape && IsEmpty(inner, shape),
    });
}
