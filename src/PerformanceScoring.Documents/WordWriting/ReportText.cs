using System.Globalization;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Findings;
using PerformanceScoring.Forms;
using PerformanceScoring.Scoring;
using PerformanceScoring.Values;

namespace PerformanceScoring.Documents.WordWriting;

/// <summary>The sentences and names that documents about scored forms share.</summary>
internal sealed class ReportText
{
    private readonly Language _language;

    /// <summary>Chooses the language.</summary>
    /// <param name="language">The language.</param>
    public ReportText(Language language) => _language = language;

    /// <summary>A sentence.</summary>
    /// <param name="chinese">In Chinese.</param>
    /// <param name="english">In English.</param>
    /// <param name="values">Its values.</param>
    /// <returns>The sentence in the language.</returns>
    public string Say(string chinese, string english, params object?[] values) => new Message(chinese, english, values).In(_language);

    /// <summary>A message.</summary>
    /// <param name="message">The message; null for none.</param>
    /// <returns>The sentence, or an empty text.</returns>
    public string Say(Message? message) => message?.In(_language) ?? "";

    /// <summary>The clause a finding rests on.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="card">The form's scorecard, or null.</param>
    /// <returns>The clause.</returns>
    public string Clause(Finding finding, Scorecard? card) => FindingClause.Of(finding, card, _language);

    /// <summary>How much a finding matters.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The word.</returns>
    public string Severity(Severity severity) => FindingWords.Of(severity, _language);

    /// <summary>A form's name.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The project, or words that say that none is printed.</returns>
    public string NameOf(SelfEvaluationForm form) => form.Project.IsBlank ? Say("（没有项目名称）", "(no project name)") : form.Project.Text!;

    /// <summary>Who a form is of: the unit, else the department.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The name; empty when none is printed.</returns>
    public static string OfficeOf(SelfEvaluationForm form) => (form.Unit.IsBlank ? form.Department.Text : form.Unit.Text) ?? "";

    /// <summary>An amount with the form's unit of money.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="form">The form.</param>
    /// <returns>The text as printed, with the unit where none is written; words when there is none.</returns>
    public string Amount(FormValue? amount, SelfEvaluationForm form)
    {
        string text = amount?.ToString().Trim() ?? "";
        return text.Length == 0 ? Say("未填", "not stated")
            : amount!.IsNumber && !text.EndsWith('元') ? text + form.MoneyUnit.Symbol
            : text;
    }

    /// <summary>A total with its grade.</summary>
    /// <param name="total">The total; null when none is printed.</param>
    /// <param name="grade">The grade.</param>
    /// <returns>The text.</returns>
    public string Total(decimal? total, Grade? grade) => total is null ? Say("未填", "not stated") : $"{PointText.Of(total)} {grade?.Label}";

    /// <summary>Points that were earned.</summary>
    /// <param name="points">The points; null when there was nothing to take them from.</param>
    /// <returns>The text.</returns>
    public string Earned(decimal? points) => points is null ? Say("无", "none") : PointText.Of(points);

    /// <summary>Whether the grade is robust.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>The words.</returns>
    public string Robust(Scorecard card) => card.IsGradeRobust ? Say("是", "yes") : Say("否（{0}~{1}）", "no ({0}~{1})", card.LeastGrade, card.MostGrade);

    /// <summary>How many forms have each grade.</summary>
    /// <param name="count">Counts the forms of a grade.</param>
    /// <returns><c>优 6、良 0、中 6、差 0</c>.</returns>
    public string Grades(Func<Grade, int> count) => string.Join(Say("、", ", "), Grade.All.Select(grade => $"{grade.Label} {Number(count(grade))}"));

    /// <summary>Where something stands, without the file.</summary>
    /// <param name="place">The place.</param>
    /// <returns>Sheet and cell, or the line in words.</returns>
    public string Place(Location place) => place switch
    {
        { Cell: { } cell, Sheet: { } sheet } => $"{sheet}!{cell}",
        { Sheet: { } sheet, Line: > 0 } => Say("{0} 第 {1} 行", "{0}, row {1}", sheet, place.Line),
        { Path: { } path } => path,
        { Line: > 0 } => Say("第 {0} 行", "line {0}", place.Line),
        _ => place.Sheet ?? "",
    };

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>Its digits.</returns>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
