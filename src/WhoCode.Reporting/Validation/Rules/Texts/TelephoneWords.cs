namespace WhoCode.Reporting.Rules;

/// <summary>The words before a telephone number, in the languages of WHO, and in German, Portuguese, Italian, Dutch, Turkish, Swahili, Hindi and Persian.</summary>
internal static class TelephoneWords
{
    /// <summary>Words that announce a number by themselves.</summary>
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "phone", "phones", "telephone", "tel", "tele", "mobile", "mob", "cell", "cellphone", "whatsapp", "viber", "fax", "hotline", "helpline", "call", "ring", "dial", "sms",
        "tél", "te\u0301l", "téléphone", "te\u0301le\u0301phone", "portable", "gsm", "appelez", "appeler", "télécopie", "télécopieur",
        "teléfono", "tele\u0301fono", "telefono", "teléfonos", "tfno", "tlf", "móvil", "celular", "llame", "llamar", "llámenos",
        "telefone", "telemóvel", "ligue", "ligar", "fone",
        "telefon", "telefonnummer", "rufnummer", "handy", "handynummer", "mobilnummer", "mobil", "mobiltelefon", "durchwahl", "anrufen",
        "телефон", "телефона", "телефону", "телефоны", "тел", "моб", "мобильный", "мобильного", "факс", "звоните", "вотсап", "ватсап",
        "cellulare", "telefoon", "mobiel", "cep", "simu", "फ़ोन", "फोन", "मोबाइल",
    };

    /// <summary>Words that may be between a label and its number.</summary>
    private static readonly HashSet<string> Connecting = new(StringComparer.OrdinalIgnoreCase)
    {
        "number", "numbers", "no", "nr", "num", "is", "at", "on", "us", "me", "him", "her", "them", "line", "office", "home", "work", "direct",
        "numéro", "nume\u0301ro", "n", "nº", "moi", "nous", "au", "le", "est", "fixe", "mobile", "bureau",
        "número", "nu\u0301mero", "numero", "al", "es", "fijo", "móvil", "ao", "para", "o", "pelo", "é",
        "nummer", "unter", "ist", "die", "номер", "номеру", "по", "رقم", "على", "الرقم", "هو", "نمبر", "شماره", "numarası", "yako", "ni", "नंबर",
    };

    /// <summary>Ends of words, in scripts that do not separate words or that attach them to the word before.</summary>
    private static readonly string[] Endings =
    [
        "电话", "電話", "电话号码", "電話號碼", "电话是", "电话为", "号码是", "号码为", "手机", "手機", "手机号", "手机号码", "热线", "熱線", "座机", "传真", "傳真", "致电", "拨打", "微信",
        "هاتف", "الهاتف", "هاتفه", "هاتفها", "تلفون", "تليفون", "التلفون", "موبايل", "الموبايل", "جوال", "الجوال", "محمول", "المحمول", "نقال", "النقال", "واتساب", "واتس", "فاكس", "الفاكس",
        "اتصل", "اتصلوا", "للاتصال", "الاتصال", "تلفن", "تماس",
    ];

    public static bool IsLabel(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return false;
        }

        if (Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsConnecting(ReadOnlySpan<char> word) => !word.IsEmpty && Connecting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
