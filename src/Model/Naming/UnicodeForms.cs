using System.Text;

namespace Tofa.Model.Naming;

/// <summary>Texts that look alike and are told apart by how their characters are composed (Unicode NFC and NFD).</summary>
internal static class UnicodeForms
{
    /// <summary>The composed form; a text with what Unicode cannot normalise, such as half of a surrogate pair, as it is.</summary>
    public static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
