using System.Buffers;

namespace WhoCode.Reporting.Rules;

/// <summary>Finds e-mail addresses and telephone numbers in prose. Reads each text once.</summary>
internal static class ContactData
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(EmailAddresses.Marks + TelephoneNumbers.Digits);

    /// <summary>Returns where the first address and the first number begin; -1 for what the text does not contain.</summary>
    public static (int Email, int Telephone) FirstIn(ReadOnlySpan<char> text)
    {
        var (email, telephone) = (-1, -1);
        for (var at = 0; text[at..].IndexOfAny(Marks) is >= 0 and var next;)
        {
            at += next;
            if (char.IsDigit(text[at]))
            {
                var (start, length) = TelephoneNumbers.StartOf(text, at);
                telephone = telephone < 0 ? start : telephone;
                at += length;
            }
            else
            {
                email = email < 0 ? EmailAddresses.StartOf(text, at) : email;
                at++;
            }
        }

        var inSentence = EmailAddresses.FirstInSentence(email < 0 ? text : text[..email]);
        return (inSentence < 0 ? email : inSentence, telephone);
    }
}
