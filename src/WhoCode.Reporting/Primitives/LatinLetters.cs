namespace WhoCode.Reporting;

/// <summary>Takes the accents from Latin letters, where there is no ICU too: then the framework's normalization leaves everything as it is.</summary>
internal static class LatinLetters
{
    private const string Rows =
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ cçćĉċč dďđð eèéêëēĕėęěẹẻẽếềểễệ gĝğġģǧ hĥħḩḥ iìíîïĩīĭįıǐịỉ jĵ kķǩ lĺļľŀł nñńņňŋ oòóôõöøōŏőǒọỏốồổỗộơớờởỡợ rŕŗř sśŝşšșṣ tţťŧțṭ uùúûüũūŭůűųǔụủưứừửữự wŵ yýÿŷỳỵỷỹ zźżžẓ";

    private static readonly Dictionary<char, char> Plain =
        Rows.Split(' ').SelectMany(row => row.Skip(1).Select(letter => (letter, row[0]))).ToDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>Returns a small letter without its accent, and everything else as it is.</summary>
    public static char WithoutAccent(char letter) => letter < 0x80 ? letter : Plain.GetValueOrDefault(letter, letter);
}
