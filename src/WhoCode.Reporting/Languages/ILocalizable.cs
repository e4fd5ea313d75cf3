namespace WhoCode.Reporting.Localization;

/// <summary>A value of the format that people read in their language, although it is written the same in every document: "Article 9".</summary>
internal interface ILocalizable
{
    /// <summary>The value as a text.</summary>
    LocalizedText Text { get; }
}
