using System.Globalization;

namespace WhoCode.Reporting.Tests.Schema;

/// <summary>
/// The patterns that mean the same in ECMA 262 (with the flags u and v and without), .NET, PCRE, Perl, Python and RE2:
/// characters and classes of them, groups that do not capture, choices, greedy repeats, <c>^</c> at the start and <c>$</c> at the end.
/// Engines differ on what <c>\s</c> and <c>\S</c> match, but not on <c>[\s\S]</c>, which is any character.
/// </summary>
internal static class PortablePattern
{
    /// <summary>RE2 allows no repeat beyond this, and counts a repeat inside another as their product.</summary>
    private const int MostRepeats = 1000;

    /// <summary>All characters that have a meaning of their own outside a class, and the slash, which PHP may put around a pattern.</summary>
    private const string Special = @"^$\.*+?()[]{}|/";

    /// <summary>All characters that have a meaning of their own inside a class under the flag v of ECMA 262.</summary>
    private const string SpecialInClass = @"()[]{}/-\|";

    private const string AnyCharacter = @"[\s\S]";

    /// <summary>Why the pattern is not portable; null if it is.</summary>
    public static string? ProblemOf(string pattern)
    {
        try
        {
            var reader = new Reader(pattern);
            reader.ReadChoices(isWhole: true);
            return reader.IsAtEnd ? null : $"')' at {reader.At} closes nothing";
        }
        catch (FormatException problem)
        {
            return problem.Message;
        }
    }

    private sealed class Reader(string pattern)
    {
        public int At { get; private set; }

        public bool IsAtEnd => At == pattern.Length;

        private char Here => IsAtEnd ? throw new FormatException("the pattern breaks off") : pattern[At];

        /// <summary>Reads up to the end of the pattern or of the group, and returns the largest product of repeats inside each other.</summary>
        public int ReadChoices(bool isWhole)
        {
            var largest = 1;
            if (isWhole && !IsAtEnd && Here == '^')
            {
                At++;
            }

            while (!IsAtEnd && Here != ')')
            {
                if (Here == '|' && !isWhole)
                {
                    At++;
                }
                else if (Here == '$' && isWhole && At == pattern.Length - 1)
                {
                    At++;
                }
                else
                {
                    var inside = ReadOne();
                    var product = inside * ReadRepeat();
                    largest = product > MostRepeats ? throw new FormatException($"a repeat of {product} ends at {At}") : Math.Max(largest, product);
                }
            }

            return largest;
        }

        private int ReadOne()
        {
            switch (Here)
            {
                case '(':
                    Expect("(?:");
                    var inside = ReadChoices(isWhole: false);
                    Expect(")");
                    return inside;
                case '[':
                    ReadClass();
                    return 1;
                case '\\':
                    ReadEscape(Special);
                    return 1;
                case var other when Special.Contains(other, StringComparison.Ordinal):
                    throw new FormatException($"'{other}' at {At}");
                default:
                    CheckLiteral();
                    return 1;
            }
        }

        private void ReadClass()
        {
            if (pattern.AsSpan(At).StartsWith(AnyCharacter, StringComparison.Ordinal))
            {
                At += AnyCharacter.Length;
                return;
            }

            At++;
            if (Here == '^')
            {
                At++;
            }

            if (Here == ']')
            {
                throw new FormatException($"an empty class at {At}");
            }

            char? start = null;
            while (Here != ']')
            {
                if (Here == '-' && start is { } first)
                {
                    At++;
                    var last = ReadInClass();
                    start = first < last ? null : throw new FormatException($"a range that ends before it starts at {At}");
                }
                else
                {
                    start = ReadInClass();
                }
            }

            At++;
        }

        private char ReadInClass()
        {
            if (Here == '\\')
            {
                return ReadEscape(SpecialInClass);
            }

            if (SpecialInClass.Contains(Here, StringComparison.Ordinal))
            {
                throw new FormatException($"'{Here}' without a backslash in the class at {At}");
            }

            // "&&", "~~" and the like are operators on sets in Ruby, under the flag v of ECMA 262, and one day in Python.
            if (At + 1 < pattern.Length && pattern[At + 1] == Here && !char.IsLetterOrDigit(Here))
            {
                throw new FormatException($"'{Here}' twice in the class at {At}");
            }

            CheckLiteral();
            return pattern[At - 1];
        }

        private char ReadEscape(string escaped)
        {
            At++;
            var letter = Here;
            At++;
            if (letter == 'n')
            {
                return '\n';
            }

            if (letter != 'x')
            {
                return escaped.Contains(letter, StringComparison.Ordinal) ? letter : throw new FormatException($"'\\{letter}' at {At - 2}");
            }

            var digits = At + 2 <= pattern.Length ? pattern.Substring(At, 2) : "";
            At += digits.Length;
            return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code < 0x80
                ? (char)code
                : throw new FormatException($"'\\x{digits}', which is a byte and no character in some engines");
        }

        /// <summary>A character without a special meaning. ECMA 262 reads surrogates one by one unless a flag is set.</summary>
        private void CheckLiteral() =>
            At = char.IsSurrogate(Here) || Here < ' ' ? throw new FormatException($"U+{(int)Here:X4} at {At}") : At + 1;

        private int ReadRepeat()
        {
            if (IsAtEnd || !"*+?{".Contains(Here, StringComparison.Ordinal))
            {
                return 1;
            }

            var most = 1;
            if (Here == '{')
            {
                var end = pattern.IndexOf('}', At);
                var bounds = end < 0 ? [] : pattern[(At + 1)..end].Split(',');
                if (bounds.Length is not (1 or 2) || !bounds.All(bound => int.TryParse(bound, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
                {
                    throw new FormatException($"a repeat without two bounds at {At}");
                }

                most = int.Parse(bounds[^1], CultureInfo.InvariantCulture);
                At = end;
            }

            At++;
            return IsAtEnd || !"*+?{".Contains(Here, StringComparison.Ordinal) ? Math.Max(most, 1) : throw new FormatException($"a repeat of a repeat, or one that is lazy or possessive, at {At}");
        }

        private void Expect(string text)
        {
            if (!pattern.AsSpan(At).StartsWith(text, StringComparison.Ordinal))
            {
                throw new FormatException($"no '{text}' at {At}");
            }

            At += text.Length;
        }
    }
}
