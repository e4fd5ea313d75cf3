using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>Counts, escapes and shortens texts, for checks and for messages.</summary>
internal static class TextForms
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>White space at which words end: all but the no-break spaces, which French has before its punctuation and in numbers.</summary>
    private static readonly char[] Blanks = [.. Enumerable.Range(0, 0x3001).Select(code => (char)code).Where(c => char.IsWhiteSpace(c) && c is not ('\u00A0' or '\u202F'))];

    /// <summary><see langword="true"/> if a text has at most this many Unicode characters, counted as JSON Schema does.</summary>
    public static bool HasAtMost(string text, int characters)
    {
        if (text.Length <= characters)
        {
            return true;
        }

        // A character takes one or two UTF-16 code units, so only texts between these two bounds have to be counted.
        return text.Length <= 2L * characters && Count(text) <= characters;
    }

    /// <summary>Returns the number of Unicode characters in a text. An unpaired surrogate counts as one.</summary>
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>Returns the index of the first unpaired surrogate in a text and their number; -1 and 0 for a text without any.</summary>
    public static (int First, int Count) HalfCharacters(string text)
    {
        var (first, count) = (-1, 0);
        for (var i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                (first, count) = (count == 0 ? i : first, count + 1);
            }
        }

        return (first, count);
    }

    /// <summary>
    /// Writes each unpaired surrogate in a JSON text as an escape. Encoding would otherwise replace it, and the error would not be found.
    /// </summary>
    public static string EscapeHalfCharacters(string json)
    {
        if (HalfCharacters(json).First < 0)
        {
            return json;
        }

        var escaped = new StringBuilder(json.Length + 16);
        for (var i = 0; i < json.Length; i++)
        {
            if (i + 1 < json.Length && char.IsSurrogatePair(json[i], json[i + 1]))
            {
                escaped.Append(json, i++, 2);
            }
            else if (char.IsSurrogate(json[i]))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[i]:x4}");
            }
            else
            {
                escaped.Append(json[i]);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether a text is a well-formed id. Any other text can be anything that a person wrote.</summary>
    public static bool IsIdentifier([NotNullWhen(true)] string? text) => text is { Length: > 0 } && TextPattern.Of(TextForm.Identifier).Matches(text);

    /// <summary>
    /// Returns the beginning of a text, for a message: at most 60 characters. Characters that could mislead a reader or a terminal are
    /// escaped.
    /// </summary>
    public static string Excerpt(string text)
    {
        var end = 0;
        for (var characters = 0; end < text.Length && characters < 60; characters++)
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
        }

        return end < text.Length ? VisibleExcerpt(text[..end]) + "…" : VisibleExcerpt(text);
    }

    /// <summary>
    /// Escapes also what only looks like ASCII: foreign letters among ASCII ones and, in a text that is otherwise ASCII, spaces and
    /// hyphens.
    /// </summary>
    private static string VisibleExcerpt(string text)
    {
        if (Ascii.IsValid(text))
        {
            return Visible(text);
        }

        var lookAlikes = LookAlikes.FindLookAlikes(text, ofCode: false);
        var isPlain = !text.Where((c, i) => c > '\u007F' && lookAlikes[i] is null).Any();
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            shown.Append(lookAlikes[i] is not null && (isPlain || char.IsLetter(text[i])) ? Escape(text[i]) : Visible(isPair ? text[i..(i + 2)] : text[i].ToString()));
            i += isPair ? 1 : 0;
        }

        return shown.ToString();
    }

    /// <summary>Returns a whole text in which characters that could mislead a reader or a terminal are escaped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsIsolates">Whether isolates in pairs are kept: what is between them cannot change the order of the text around them.</param>
    public static string Visible(string text, bool keepsIsolates = false)
    {
        keepsIsolates = keepsIsolates && HasPairedIsolates(text);
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(IsVisible(rune) || (keepsIsolates && IsFirstStrongIsolate(rune.Value)) ? rune.ToString() : Escape(rune.Value));
        }

        return shown.ToString();
    }

    /// <summary>Returns a whole text in one line, in which characters that could mislead a reader or a terminal are escaped.</summary>
    /// <inheritdoc cref="Visible(string, bool)"/>
    public static string OneLine(string? text, bool keepsIsolates = false) =>
        Visible(string.Join(' ', (text ?? "").Split(Blanks, StringSplitOptions.RemoveEmptyEntries)), keepsIsolates);

    /// <summary>
    /// Isolates a text: its direction is that of its first letter, and it does not change the order of the text around it. Signs in it that would are
    /// escaped.
    /// </summary>
    public static string Isolate(string text)
    {
        var isPlain = !text.Any(c => ReadableEncoder.TurnsDirection(c));
        if (!isPlain && IsOneIsolate(text))
        {
            return text;
        }

        return $"{FirstStrongIsolate}{(isPlain ? text : WithoutTurns(text))}{PopIsolate}";
    }

    /// <summary>Returns whether a text is one isolate from its first character to its last.</summary>
    private static bool IsOneIsolate(string text) => text[0] == FirstStrongIsolate && text.IndexOf(PopIsolate) == text.Length - 1 && text.IndexOf(FirstStrongIsolate, 1) < 0
        && HasPairedIsolates(text);

    /// <summary>Escapes the signs that change the direction of a text. Isolates in pairs stay.</summary>
    public static string WithoutTurns(string text)
    {
        var keepsIsolates = HasPairedIsolates(text);
        return string.Concat(text.Select(c => ReadableEncoder.TurnsDirection(c) && !(keepsIsolates && IsFirstStrongIsolate(c)) ? Escape(c) : c.ToString()));
    }

    /// <summary>
    /// Returns whether each isolate in a text is closed, and each closing sign closes one. Only isolates whose direction is that of their first letter
    /// are allowed: the others could turn what they contain.
    /// </summary>
    public static bool HasPairedIsolates(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c switch { FirstStrongIsolate => 1, PopIsolate => -1, _ => 0 };
            if (depth < 0 || (ReadableEncoder.TurnsDirection(c) && !IsFirstStrongIsolate(c)))
            {
                return false;
            }
        }

        return depth == 0;
    }

    /// <summary>Replaces the decimal digits of other scripts with 0 to 9.</summary>
    public static string WithAsciiDigits(string text) =>
        string.Create(text.Length, text, static (span, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                span[i] = char.IsDigit(text[i]) ? (char)('0' + (int)char.GetNumericValue(text[i])) : text[i];
            }
        });

    /// <summary>Returns whether a character begins an isolate whose direction is that of its first letter, or ends an isolate.</summary>
    public static bool IsFirstStrongIsolate(int scalar) => scalar is FirstStrongIsolate or PopIsolate;

    private static string Escape(int code) => string.Create(CultureInfo.InvariantCulture, $"\\u{code:X4}");

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate)
        && !LookAlikes.IsDrawnBlank(rune);
}
