namespace WhoCode.Reporting;

/// <summary>Removes accents from Latin letters. Works without ICU, where the framework's normalization changes nothing.</summary>
internal static class LatinLetters
{
    private const string Rows =
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ cçćĉċč dďđð eèéêëēĕėęěẹẻẽếềểễệ gĝğġģǧ hĥħḩḥ iìíîïĩīĭįıǐịỉ jĵ kķǩ lĺļľŀł nñńņňŋ oòóôõöøōŏőǒọỏốồổỗộơớờởỡợ rŕŗř sśŝşšșṣ tţťŧțṭ uùúûüũūŭůűųǔụủưứừửữự wŵ yýÿŷỳỵỷỹ zźżžẓ";

    private static readonly Dictionary<char, char> Plain =
        Rows.Split(' ').SelectMany(row => row.Skip(1).Select(letter => (letter, row[0]))).ToDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>Returns a lower-case letter without its accent, and any other character unchanged.</summary>
    public static char WithoutAccent(char letter) => letter < 0x80 ? letter : Plain.GetValueOrDefault(letter, letter);
}
