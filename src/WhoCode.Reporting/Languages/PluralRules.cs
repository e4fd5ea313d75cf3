namespace WhoCode.Reporting.Localization;

/// <summary>The plural categories of a language for cardinal numbers, by the rules of the Unicode CLDR.</summary>
/// <remarks>The rules are data for every language that the CLDR has, so that a new language needs no code.</remarks>
internal sealed class PluralRules
{
    /// <summary>The category that every language has.</summary>
    public const string Other = "other";

    private static readonly Lazy<Dictionary<string, PluralRules>> All = new(ReadAll);
    private static readonly PluralRules None = new([]);

    private readonly (string Category, Relation[][] Alternatives)[] rules;

    private PluralRules((string, Relation[][])[] rules)
    {
        this.rules = rules;
        Categories = [.. rules.Select(rule => rule.Item1), Other];
    }

    /// <summary>The categories of the language, such as "one" and "other".</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Returns the rules of a language; those of a language without plural forms if the CLDR does not have it.</summary>
    public static PluralRules For(LanguageTag language) =>
        language.WithFallbacks().Select(tag => All.Value.GetValueOrDefault(tag)).FirstOrDefault(rules => rules is not null) ?? None;

    /// <summary>Returns the category of a number as it is written: 1 and 1.0 can differ.</summary>
    public string CategoryOf(decimal number)
    {
        var operands = new Operands(number);
        foreach (var (category, alternatives) in rules)
        {
            if (Array.Exists(alternatives, relations => Array.TrueForAll(relations, relation => relation.IsTrueOf(operands))))
            {
                return category;
            }
        }

        return Other;
    }

    private static Dictionary<string, PluralRules> ReadAll()
    {
        var all = new Dictionary<string, PluralRules>(StringComparer.Ordinal);
        foreach (var line in DataFile.Lines("plural-rules"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var rules = new PluralRules([.. line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse)]);
            foreach (var language in line[..colon].Split(' '))
            {
                all.Add(language, rules);
            }
        }

        return all;
    }

    /// <summary>Parses a rule such as "one n % 10 = 1 and n % 100 != 11,71..79".</summary>
    private static (string Category, Relation[][] Alternatives) Parse(string rule)
    {
        var space = rule.IndexOf(' ', StringComparison.Ordinal);
        return (rule[..space], [.. rule[(space + 1)..].Split(" or ").Select(alternative => alternative.Split(" and ").Select(Relation.Parse).ToArray())]);
    }

    /// <summary>The operands of the CLDR: the number, its integer digits, and its fraction digits with and without trailing zeros.</summary>
    private readonly struct Operands
    {
        public Operands(decimal number)
        {
            N = Math.Abs(number);
            I = decimal.Truncate(N);
            V = number.Scale;
            F = (N - I) * Power(V);
            var (trimmed, digits) = (F, V);
            for (; digits > 0 && trimmed % 10 == 0; digits--)
            {
                trimmed /= 10;
            }

            (T, W) = (trimmed, digits);
        }

        private decimal N { get; }

        private decimal I { get; }

        private int V { get; }

        private decimal F { get; }

        private decimal T { get; }

        private int W { get; }

        /// <summary>The value of an operand. Numbers are never written with an exponent here, so "e" is always 0.</summary>
        public decimal this[char name] => name switch
        {
            'n' => N,
            'i' => I,
            'v' => V,
            'w' => W,
            'f' => F,
            't' => T,
            _ => 0,
        };

        private static decimal Power(int digits)
        {
            var power = 1m;
            for (; digits > 0; digits--)
            {
                power *= 10;
            }

            return power;
        }
    }

    /// <summary>A relation such as "n % 100 != 11..14,71".</summary>
    private sealed record Relation(char Operand, int Modulus, bool IsEqual, (int From, int To)[] Ranges)
    {
        public static Relation Parse(string text)
        {
            var isEqual = !text.Contains("!=", StringComparison.Ordinal);
            var sides = text.Split(isEqual ? "=" : "!=", StringSplitOptions.TrimEntries);
            return new(
                sides[0][0],
                sides[0].IndexOf('%', StringComparison.Ordinal) is >= 0 and var at ? Number(sides[0][(at + 1)..]) : 0,
                isEqual,
                [.. sides[1].Split(',').Select(range => range.Split("..")).Select(ends => (Number(ends[0]), Number(ends[^1])))]);
        }

        public bool IsTrueOf(Operands operands)
        {
            var value = Modulus == 0 ? operands[Operand] : operands[Operand] % Modulus;
            return Array.Exists(Ranges, range => value >= range.From && value <= range.To && value == decimal.Truncate(value)) == IsEqual;
        }

        private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture);
    }
}
