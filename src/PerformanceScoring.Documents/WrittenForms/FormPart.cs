using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>Which text of a form: a field of the form, or of one of its rows.</summary>
/// <param name="Field">The field, as <see cref="FieldNames"/> calls it.</param>
/// <param name="Indicator">The number of the indicator row, counted from 1; 0 for none.</param>
/// <param name="Other">The number of the funds row or note, counted from 1; 0 for none.</param>
internal readonly record struct FormPart(string Field, int Indicator = 0, int Other = 0)
{
    /// <summary>What a person calls it.</summary>
    public Message Name => Indicator > 0 ? new Message("第 {0} 行指标的{1}", "{1} of indicator row {0}", Indicator, FieldTitles.Of(Field))
        : Other > 0 && Field == FieldNames.Notes ? new Message("第 {0} 条{1}", "{1} {0}", Other, FieldTitles.Of(Field))
        : Other > 0 ? new Message("资金第 {0} 行的{1}", "{1} of funds row {0}", Other, FieldTitles.Of(Field))
        : FieldTitles.Of(Field);
}
