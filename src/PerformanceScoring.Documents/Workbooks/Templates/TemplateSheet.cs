using System.Globalization;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Workbooks.Templates;

/// <summary>The blank official form of a rulebook: cells to fill in, sums and the execution rate as formulas, and a check of the weights in words.</summary>
/// <remarks>A formula gives an empty text until there is something to compute, so that a blank form says nothing that nobody wrote.</remarks>
internal sealed class TemplateSheet
{
    private const string InputColor = "FFFBE6";

    private readonly Rulebook _rulebook;
    private readonly WrittenForm _form;
    private readonly FormSheet _sheet;
    private readonly SheetDraft _draft;

    private TemplateSheet(Rulebook rulebook, int? year)
    {
        _rulebook = rulebook;
        _form = TemplateForm.Of(rulebook, year);
        _sheet = new FormSheet(_form, new FormColumns(_form), printsEmptyFields: true);
        _draft = _sheet.Draft;
        _draft.RepeatedRows = (_sheet.IndicatorHeaderRow, _sheet.IndicatorHeaderRow);
        WriteFunds();
        WriteTotal();
        new TemplateInputs(rulebook, _form, _sheet).Write();
        ColorInputs();
        WriteWeightChecks();
    }

    /// <summary>Lays the blank form out.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="year">The year; null to leave it open.</param>
    /// <returns>The sheet.</returns>
    public static SheetDraft Of(Rulebook rulebook, int? year) => new TemplateSheet(rulebook, year)._draft;

    private FormColumns Columns => _sheet.Columns;

    private int FundsRow => _sheet.FundsHeaderRow + 1;

    private int LastIndicatorRow => _sheet.IndicatorHeaderRow + _form.Indicators.Count;

    private string Weights => Rows(Columns.Weight);

    private void WriteFunds()
    {
        foreach (int column in new[] { Columns.Name, Columns.Target, Columns.Actual })
        {
            string sources = CellReference.Of(FundsRow + 1, column, FundsRow + _form.Funding.Count - 1, column);
            _draft.Fill(FundsRow, column, SheetValue.Calculated($"IF(COUNT({sources})=0,\"\",{TotalFormulas.Sum(sources)})", ""));
        }

        if (_rulebook.Execution is not { } execution)
        {
            return;
        }

        string budget = CellReference.Of(FundsRow, execution.Budget == BudgetBasis.Initial ? Columns.Name : Columns.Target);
        string spent = CellReference.Of(FundsRow, Columns.Actual);
        string weight = CellReference.Of(FundsRow, Columns.Weight);
        string known = $"AND(N({budget})>0,ISNUMBER({spent}))";
        _draft.Fill(FundsRow, Columns.Points, SheetValue.Calculated($"IF({known},{spent}/{budget},\"\")", ""), "0.00%");
        if (execution.Curve.IsProportional)
        {
            // From the amounts and not from the printed rate, capped, rounded once.
            string points = $"ROUND(MAX(0,MIN(1,{spent}/{budget}))*{weight},{_rulebook.Rounding.Decimals.ToString(CultureInfo.InvariantCulture)})";
            _draft.Fill(FundsRow, Columns.Reason, SheetValue.Calculated($"IF({known},{points},\"\")", ""), "0.00");
        }
    }

    private void WriteTotal()
    {
        string points = Rows(Columns.Points);
        string total = CellReference.Of(_sheet.TotalRow, Columns.Points);
        _draft.Fill(_sheet.TotalRow, Columns.Weight, SheetValue.Of(_rulebook.FullScore));
        string sum = TotalFormulas.SumUpTo(_rulebook.FullScore, points, CellReference.Of(FundsRow, Columns.Reason));
        _draft.Fill(_sheet.TotalRow, Columns.Points, SheetValue.Calculated($"IF(COUNT({points})=0,\"\",{sum})", ""), "0.00");
        _draft.Fill(_sheet.GradeRow, Columns.Category, SheetValue.Calculated($"IF(ISNUMBER({total}),{TotalFormulas.Grade(_rulebook.Grades, total)},\"\")", ""));
    }

    /// <summary>Whether the weights add up, in words, a free row below the form.</summary>
    private void WriteWeightChecks()
    {
        int row = _sheet.LastRow + 2;
        if (_rulebook.Weights.Indicators is { } due && _rulebook.Weights.HasColumn)
        {
            string rest = _rulebook.Execution is { } execution ? $"，加预算执行率 {PlainNumber.ToText(execution.Weight)}，共 {PlainNumber.ToText(due + execution.Weight)}" : "";
            WriteCheck(row++, "指标分值合计", Weights, due, rest);
        }

        foreach (TierWeight tier in _rulebook.Weights.Tiers)
        {
            int first = _form.Indicators.TakeWhile(indicator => indicator.Tier.Text != tier.Tier.Label).Count();
            int count = _form.Indicators.Count(indicator => indicator.Tier.Text == tier.Tier.Label);
            string cells = CellReference.Of(_sheet.FirstIndicatorRow + first, Columns.Weight, _sheet.FirstIndicatorRow + first + count - 1, Columns.Weight);
            WriteCheck(row++, $"{tier.Tier.Label}分值合计", cells, tier.Weight, "");
        }

        string rules = $"本表按 {_rulebook.Title.In(Language.Chinese)}（{_rulebook.Name}）编制；填法见“填报说明”。浅黄色的格由填报单位填写，其余自动计算。";
        _draft.Set(row, 1, row, Columns.Reason, SheetValue.Of(rules), FormLooks.Note);
        _draft.Fit(row, rules, 1, Columns.Reason);
    }

    private void WriteCheck(int row, string name, string cells, decimal due, string rest)
    {
        string sum = TotalFormulas.Sum(cells);
        string quoted = name.Replace("\"", "\"\"", StringComparison.Ordinal);
        string formula = $"IF({sum}={PlainNumber.ToText(due)},\"符合：{quoted} {PlainNumber.ToText(due)}{rest}\",\"不符：{quoted} \"&{sum}&\"，应为 {PlainNumber.ToText(due)}\")";
        _draft.Set(row, 1, row, Columns.Reason, SheetValue.Calculated(formula, $"不符：{name} 0，应为 {PlainNumber.ToText(due)}"), FormLooks.Note);
    }

    /// <summary>Colours every empty cell but those beside the total: what has no formula is for people to fill in.</summary>
    private void ColorInputs()
    {
        foreach (((int row, int column), (SheetValue value, CellLook look)) in _draft.Cells.ToArray())
        {
            if (row != _sheet.TotalRow && value.IsEmpty && look.IsFramed && look.Fill is null)
            {
                _draft.Color(row, column, InputColor);
            }
        }
    }

    private string Rows(int column) => CellReference.Of(_sheet.FirstIndicatorRow, column, LastIndicatorRow, column);
}
