namespace WhoCode.Reporting.Rules;

/// <summary>
/// Recognizes placeholders, which are left from a form, a template or a spreadsheet. Apart from marks that cannot be prose, only a complete
/// text is a placeholder: "TODO." is one, "The Todo Union" is not.
/// </summary>
internal static class Placeholders
{
    private const int Longest = 60;

    private const string Around = "[]<>(){}.:!?…-–—_/*\"'“”«»¡¿、。：！？（）【】،؟";

    private static readonly string[] Openings = ["[insert", "<insert", "lorem ipsum"];

    private static readonly WordSet Whole = new(
    [
        // Texts to be written later.
        "todo", "to do", "tbd", "tbc", "tba", "xxx", "xx", "placeholder", "to be completed", "to be added", "to be confirmed", "to be defined", "to be provided", "to follow",
        "lorem ipsum", "text here", "your text here", "insert text", "insert text here", "enter text", "enter text here",
        "à compléter", "a compléter", "à completer", "à définir", "à confirmer", "à préciser", "à renseigner", "à remplir", "à venir",
        "por completar", "a completar", "para completar", "por definir", "por confirmar", "por rellenar", "por llenar", "pendiente de completar",
        "a preencher", "por preencher", "a definir", "a confirmar", "a completar",
        "zu ergänzen", "noch zu ergänzen", "noch ergänzen", "wird ergänzt", "wird nachgereicht", "auszufüllen", "noch auszufüllen", "folgt",
        "заполнить", "дополнить", "уточнить", "уточняется", "будет дополнено", "будет добавлено", "подлежит уточнению",
        "待定", "待补充", "待填写", "待完善", "待确认", "待补", "请填写", "يستكمل لاحقا", "يُستكمل لاحقًا", "سيستكمل لاحقا", "للاستكمال", "قيد الاستكمال", "يحدد لاحقا", "يُحدد لاحقًا",

        // Texts that are given elsewhere.
        "n/a", "n.a", "n/d", "n.d", "s/o", "k.a", "k. a", "н/д",
        "see attached", "see attachment", "see attachments", "see attached document", "see attached file", "see annex", "as attached", "attached",
        "voir pièce jointe", "voir pièces jointes", "voir ci-joint", "ci-joint", "voir annexe", "voir en annexe", "voir document joint",
        "ver adjunto", "véase adjunto", "véase el adjunto", "ver documento adjunto", "ver anexo", "véase el anexo", "en anexo", "em anexo", "vide anexo",
        "siehe anhang", "siehe anlage", "s. anlage", "s. anhang", "см. приложение", "смотри приложение", "см. вложение", "в приложении",
        "见附件", "請見附件", "请见附件", "详见附件", "انظر المرفق", "انظر المرفقات", "مرفق", "راجع المرفق",

        // Errors in spreadsheets, and values from programs.
        "#REF", "#N/A", "#VALUE", "#DIV/0", "#NAME", "#NUM", "#NULL", "#ERROR", "#SPILL", "#BEZUG", "#WERT", "#NV", "#VALEUR", "#NOM", "#¡REF", "#¡VALOR", "#¿NOMBRE", "#ССЫЛКА", "#ЗНАЧ", "#Н/Д",
        "undefined", "null", "NaN", "object Object",

        // What a word processor shows in an empty form field.
        "Click here to enter text", "Click or tap here to enter text", "Click or tap to enter a date", "Click here to enter a date", "Choose an item",
        "Cliquez ici pour entrer du texte", "Cliquez ou appuyez ici pour entrer du texte", "Choisissez un élément",
        "Haga clic aquí para escribir texto", "Haga clic o pulse aquí para escribir texto", "Elija un elemento",
        "Clique aqui para introduzir texto", "Clique ou toque aqui para introduzir texto", "Clique ou toque aqui para inserir texto", "Clique ou toque aqui para inserir o texto",
        "Klicken Sie hier, um Text einzugeben", "Klicken oder tippen Sie hier, um Text einzugeben", "Wählen Sie ein Element aus",
        "Место для ввода текста", "Выберите элемент", "单击此处输入文字", "单击或点击此处输入文字", "选择一项", "انقر هنا لإدخال نص", "انقر أو اضغط هنا لإدخال نص",
    ]);

    private static readonly WordSet Nothing = new(
    [
        "none", "nil", "nothing", "nothing to report", "not applicable", "néant", "aucun", "aucune", "rien", "rien à signaler", "sans objet", "non applicable",
        "ninguno", "ninguna", "nada", "nada que informar", "no aplica", "no procede", "nenhum", "nenhuma", "não aplicável", "não se aplica", "nada a declarar",
        "keine", "keiner", "keines", "entfällt", "nicht zutreffend", "trifft nicht zu", "keine angabe", "keine angaben",
        "нет", "не применимо", "неприменимо", "не имеется", "отсутствует", "отсутствуют", "无", "無", "没有", "暂无", "不适用",
        "لا يوجد", "لا توجد", "لايوجد", "لا شيء", "لا ينطبق", "غير منطبق",
    ]);

    /// <summary>Returns the signs of a text by a quick check that excludes nearly all texts.</summary>
    public static ProseSigns SignsOf(string text)
    {
        var bare = BareOf(text);
        var mayBePlaceholder = bare.IsEmpty || Whole.MayContain(bare) || bare[0] is 'l' or 'L' || text.AsSpan().ContainsAny('[', '<', '{');
        return (mayBePlaceholder ? ProseSigns.MayBePlaceholder : 0) | (Nothing.MayContain(bare) ? ProseSigns.MayBeWordForNothing : 0);
    }

    /// <summary>Whether a text is a placeholder.</summary>
    public static bool IsOne(string text)
    {
        var written = text.AsSpan().Trim();
        return !written.IsEmpty && (HasTemplateMark(written) || (written.Length <= Longest && BareOf(written) is var bare && (bare.IsEmpty || Whole.Contains(bare))));
    }

    /// <summary>Whether a text is no more than a word for "nothing".</summary>
    public static bool IsWordForNothing(string text) => text.AsSpan().Trim() is { Length: <= Longest } written && Nothing.Contains(BareOf(written));

    private static bool HasTemplateMark(ReadOnlySpan<char> written)
    {
        if (written[0] is '[' or '<' or 'l' or 'L')
        {
            foreach (var opening in Openings)
            {
                if (written.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return (written is ['$', '{', .., '}'] or ['<', '%', .., '%', '>'])
            || (written.IndexOf("{{") is >= 0 and var mark && written[mark..].Contains("}}", StringComparison.Ordinal));
    }

    /// <summary>Returns a text without spaces and punctuation around it. Nearly all texts begin with a letter and end with a letter or one punctuation mark.</summary>
    private static ReadOnlySpan<char> BareOf(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsAround(text[start]))
        {
            start++;
        }

        while (start < end && IsAround(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsAround(char sign) => !char.IsAsciiLetterOrDigit(sign) && (char.IsWhiteSpace(sign) || Around.Contains(sign, StringComparison.Ordinal));
}
