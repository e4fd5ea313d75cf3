namespace WhoCode.Reporting.Differences;

/// <summary>What people recognize an item of a list by.</summary>
/// <param name="Keys">Lists of properties. Items that are equal in all properties of a list are probably the same; the first list that matches decides.</param>
/// <param name="Name">The properties that name the item in a path.</param>
/// <param name="IsLikened">
/// Whether items can be matched because their texts are similar. For rows of tables they cannot, because their numbers and not their texts say what they are.
/// </param>
internal sealed record ItemIdentity(string[][] Keys, string[] Name, bool IsLikened = true)
{
    private static readonly ItemIdentity OfOther = new([], []);

    /// <summary>By the key of the object. A type that is not here has no name in paths, and its items are matched by likeness.</summary>
    private static readonly Dictionary<string, ItemIdentity> Known = new()
    {
        ["contribution"] = new([["title"]], ["title"]),
        ["figure"] = new([["label", "year", "country", "subdivision"], ["label"]], ["label"]),
        ["recommendation"] = new([["text"]], ["text"]),
        ["evidence"] = new([["sha256"], ["url"], ["title"]], ["title"]),
        ["co-signatory"] = new([["name"], ["acronym"]], ["name"]),
        ["endorsement"] = new([["reporter", "title"], ["reporter", "round"]], ["reporter"]),
        ["instrument-answer"] = new([["instrument", "question"]], ["question"]),
        ["participant"] = new([["name"]], ["name"]),
        ["measure"] = new([["field", "paragraphs"]], ["field"]),
        ["law"] = new([["title"], ["url"]], ["title"]),
        ["agreement"] = new([["title"], ["url"], ["partners", "signedOn"]], ["title"]),
        ["support"] = new([["description"], ["direction", "countries", "period", "currency"]], ["description"]),
        ["constraint"] = new([["description"]], ["description"]),
        ["workforce-stock"] = new([["occupations", "year", "coverage", "counting"], ["occupations", "year"]], ["occupations", "year"], IsLikened: false),
        ["training-country"] = new(
            [["occupations", "year", "country", "countryGroup", "counting"], ["occupations", "year", "country", "countryGroup"]],
            ["occupations", "year", "country", "countryGroup"],
            IsLikened: false),
        ["workforce-flow"] = new(
            [
                ["occupations", "year", "country", "countryGroup", "pathway", "indicator", "counting"],
                ["occupations", "year", "country", "countryGroup", "pathway"],
                ["occupations", "year", "country", "countryGroup"],
            ],
            ["occupations", "year", "country", "countryGroup"],
            IsLikened: false),
    };

    /// <summary>Returns the identity of the items of a list.</summary>
    public static ItemIdentity Of(Member list) => list.Shape is IPartShape part && Known.TryGetValue(part.Key, out var known) ? known : OfOther;
}
