using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Findings;
using PerformanceScoring.Reading;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>The official form with the recomputed points beside the declared ones, and below it what they come to.</summary>
/// <remarks>Points are numbers; totals, differences and grades are formulas that go along when somebody corrects a number.</remarks>
internal sealed class ScoredFormSheet
{
    private readonly Scorecard _card;
    private readonly WrittenForm _written;
    private readonly FormSheet _sheet;
    private readonly SheetDraft _draft;
    private readonly int _points;
    private readonly int _least;
    private readonly int _most;
    private readonly int _basis;
    private readonly int _trace;

    private ScoredFormSheet(Scorecard card)
    {
        _card = card;
        _written = FormAsWritten.Of(card.Form);
        FormColumns columns = new(_written);
        _points = columns.Add(10);
        _least = columns.Add(9);
        _most = columns.Add(9);
        _basis = columns.Add(8);
        _trace = columns.Add(44);
        _sheet = new FormSheet(_written, columns);
        _draft = _sheet.Draft;
        _draft.RepeatedRows = (_sheet.IndicatorHeaderRow, _sheet.IndicatorHeaderRow);
        WriteExecution();
        WriteItems();
        WriteTotals();
        WriteResult();
    }

    /// <summary>Lays a scored form out.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>The sheet.</returns>
    public static SheetDraft Of(Scorecard card) => new ScoredFormSheet(card)._draft;

    private FormColumns Columns => _sheet.Columns;

    /// <summary>The row of the execution rate; 0 when the form has no funds.</summary>
    private int ExecutionRow => _sheet.FundsHeaderRow == 0 ? 0 : _sheet.FundsHeaderRow + 1;

    private int LastIndicatorRow => _sheet.IndicatorHeaderRow + _card.Items.Count;

    private void WriteHeader(int row)
    {
        foreach ((int column, string text) in new[] { (_points, "复算得分"), (_least, "最低"), (_most, "最高"), (_basis, "依据"), (_trace, "计算过程") })
        {
            _draft.Set(row, column, SheetValue.Of(text), FormLooks.Label);
        }
    }

    private void WriteExecution()
    {
        if (ExecutionRow > 0)
        {
            WriteHeader(_sheet.FundsHeaderRow);
            ExecutionScore execution = _card.Execution;
            WriteRow(ExecutionRow, execution.Points, execution.Range, execution.Basis, execution.Trace, execution.Difference);
        }
    }

    private void WriteItems()
    {
        WriteHeader(_sheet.IndicatorHeaderRow);
        foreach (ItemScore item in _card.Items)
        {
            WriteRow(_sheet.IndicatorHeaderRow + item.Number, item.Points, item.Range, item.Basis, item.Trace, item.Difference);
        }
    }

    private void WriteRow(int row, decimal? points, PointRange range, Basis basis, ScoreTrace trace, decimal? difference)
    {
        _draft.Set(row, _points, SheetValue.Of(points), difference is null or 0m ? FormLooks.Points : FormLooks.Differing);
        _draft.Set(row, _least, SheetValue.Of(range.Least), FormLooks.Points);
        _draft.Set(row, _most, SheetValue.Of(range.Most), FormLooks.Points);
        _draft.Set(row, _basis, SheetValue.Of(BasisWords.Of(basis)), FormLooks.Short);
        _draft.Set(row, _trace, SheetValue.Of(trace.In(Language.Chinese)), FormLooks.Note with { IsFramed = true });
        _draft.Fit(row, trace.In(Language.Chinese), _trace, _trace);
    }

    private void WriteTotals()
    {
        int row = _sheet.TotalRow;
        _draft.Set(row, Columns.Weight, Sum(Columns.Weight, Columns.Weight), FormLooks.Short);
        _draft.Set(row, _points, SheetValue.Calculated(TotalFormulas.SumUpTo(Cap, Summed(_points, _points)), _card.Total), _card.Difference is null or 0m ? FormLooks.Points : FormLooks.Differing);
        _draft.Set(row, _least, SheetValue.Calculated(TotalFormulas.SumUpTo(Cap, Summed(_least, _least)), _card.Range.Least), FormLooks.Points);
        _draft.Set(row, _most, SheetValue.Calculated(TotalFormulas.SumUpTo(Cap, Summed(_most, _most)), _card.Range.Most), FormLooks.Points);
        _draft.Set(row, _basis, default, FormLooks.Short);
        _draft.Set(row, _trace, default, FormLooks.Short);
    }

    /// <summary>What is said below the form, a free row between: there the form has ended for whoever reads the sheet.</summary>
    private void WriteResult()
    {
        int row = _sheet.LastRow + 2;
        string declared = CellReference.Of(_sheet.TotalRow, Columns.Points);
        string points = CellReference.Of(_sheet.TotalRow, _points);
        string least = CellReference.Of(_sheet.TotalRow, _least);
        string most = CellReference.Of(_sheet.TotalRow, _most);
        WriteResult(row++, "自评分项之和", Sum(Columns.Reason, Columns.Points), FormLooks.Points);
        WriteResult(row++, "复算总分", SheetValue.Calculated(points, _card.Total), FormLooks.Points);
        if (_draft.NumberAt(_sheet.TotalRow, Columns.Points) is { } total)
        {
            WriteResult(row++, "自评总分减复算总分", SheetValue.Calculated(TotalFormulas.Difference(declared, points), total - _card.Total), FormLooks.Points);
        }

        WriteResult(row, "复算结果等级", SheetValue.Calculated(TotalFormulas.Grade(_card.Rulebook.Grades, points), _card.Grade.Label), FormLooks.Short);
        string grade = CellReference.Of(row++, Columns.Name);
        WriteResult(row++, "规则允许的范围", SheetValue.Calculated($"TEXT({least},\"0.00\")&\"～\"&TEXT({most},\"0.00\")", $"{Two(_card.Range.Least)}～{Two(_card.Range.Most)}"), FormLooks.Short);
        string ends = $"{TotalFormulas.Grade(_card.Rulebook.Grades, least)}={TotalFormulas.Grade(_card.Rulebook.Grades, most)}";
        WriteResult(row++, "两端等级相同", SheetValue.Calculated($"IF({ends},\"是，等级稳健\",\"否，等级可能不是\"&{grade})", _card.IsGradeRobust ? "是，等级稳健" : $"否，等级可能不是{_card.Grade.Label}"), FormLooks.Short);
        string rules = $"{_card.Rulebook.Title.In(Language.Chinese)}（{_card.Rulebook.Name}）";
        WriteResult(row, "所用规则", SheetValue.Of(rules), FormLooks.Long);
        _draft.Fit(row, rules, Columns.Name, Columns.Reason);
    }

    private void WriteResult(int row, string label, SheetValue value, CellLook look)
    {
        _draft.Set(row, 1, row, Columns.Category, SheetValue.Of(label), FormLooks.Label);
        _draft.Set(row, Columns.Name, row, look == FormLooks.Long ? Columns.Reason : Columns.Name, value, look);
    }

    private decimal Cap => Math.Min(
        _card.Rulebook.FullScore,
        _card.Rulebook.TotalCap is { } cap && _card.Execution.Rate is { } rate ? cap.For(rate) ?? decimal.MaxValue : decimal.MaxValue);

    private SheetValue Sum(int executionColumn, int column)
    {
        IEnumerable<int> rows = Enumerable.Range(_sheet.FirstIndicatorRow, _card.Items.Count);
        decimal execution = ExecutionRow > 0 ? _draft.NumberAt(ExecutionRow, executionColumn) ?? 0m : 0m;
        return SheetValue.Calculated(TotalFormulas.Sum(Summed(executionColumn, column)), execution + TotalFormulas.SumOf(_draft, column, rows));
    }

    /// <summary>The cells of the execution rate and the rows.</summary>
    private IEnumerable<string> Summed(int executionColumn, int column)
    {
        // A form without rows still has its header there, a text that adds nothing.
        yield return CellReference.Of(_card.Items.Count == 0 ? _sheet.IndicatorHeaderRow : _sheet.FirstIndicatorRow, column, LastIndicatorRow, column);
        if (ExecutionRow > 0)
        {
            yield return CellReference.Of(ExecutionRow, executionColumn);
        }
    }

    private static string Two(decimal points) => points.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
