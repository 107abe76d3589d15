using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Forms;
using PerformanceScoring.Portfolios;
using PerformanceScoring.Scoring;

namespace PerformanceScoring.Documents.Workbooks;

/// <summary>The summary table (汇总表) of scored forms: a row a form, sums and counts of grades as formulas.</summary>
internal sealed class SummarySheet
{
    private const int HeaderRow = 3;
    private const int FirstRow = HeaderRow + 1;
    private const int Project = 2;
    private const int Department = 3;
    private const int Unit = 4;
    private const int Budget = 5;
    private const int Spent = 6;
    private const int Rate = 7;
    private const int Declared = 8;
    private const int Points = 9;
    private const int Difference = 10;
    private const int DeclaredGrade = 11;
    private const int PointsGrade = 12;
    private const int Least = 13;
    private const int Most = 14;
    private const int Robust = 15;

    private static readonly (string Title, double Width)[] Columns =
    [
        ("序号", 7), ("项目名称", 34), ("主管部门", 24), ("实施单位", 24), ("全年预算数", 13), ("全年执行数", 13), ("执行率", 11), ("自评得分", 10), ("复算得分", 10), ("差异", 10),
        ("自评等级", 10), ("复算等级", 10), ("最低分", 10), ("最高分", 10), ("等级稳健", 10),
    ];

    private readonly IReadOnlyList<Scorecard> _cards;
    private readonly SheetDraft _draft = new("汇总表") { Widths = [.. Columns.Select(column => column.Width)], IsLandscape = true, FrozenRows = HeaderRow, RepeatedRows = (HeaderRow, HeaderRow) };

    private SummarySheet(IReadOnlyList<Scorecard> cards)
    {
        _cards = cards;
        _draft.Set(1, 1, 1, Columns.Length, SheetValue.Of("绩效自评情况汇总表"), FormLooks.Title);
        _draft.Heights[1] = 34;
        _draft.Set(2, 1, 2, Columns.Length, SheetValue.Of("金额单位：万元"), FormLooks.AboveRight);
        for (int column = 1; column <= Columns.Length; column++)
        {
            _draft.Set(HeaderRow, column, SheetValue.Of(Columns[column - 1].Title), FormLooks.Label);
        }

        _draft.Heights[HeaderRow] = 30;
        for (int i = 0; i < cards.Count; i++)
        {
            WriteCard(FirstRow + i, i + 1, cards[i]);
        }

        _draft.Filter = CellReference.Of(HeaderRow, 1, Math.Max(HeaderRow, LastRow), Columns.Length);
        WriteTotals();
        WriteGrades();
    }

    /// <summary>Lays the table out.</summary>
    /// <param name="cards">The scorecards, in order.</param>
    /// <returns>The sheet.</returns>
    public static SheetDraft Of(IReadOnlyList<Scorecard> cards) => new SummarySheet(cards)._draft;

    private int LastRow => HeaderRow + _cards.Count;

    private void WriteCard(int row, int number, Scorecard card)
    {
        _draft.Set(row, 1, SheetValue.Of(number), FormLooks.Short);
        WriteText(row, Project, card.Form.Project.Text);
        WriteText(row, Department, card.Form.Department.Text);
        WriteText(row, Unit, card.Form.Unit.Text);
        _draft.Set(row, Budget, SheetValue.Of(Portfolio.InTenThousandYuan(card.Form.Execution?.AnnualBudget)), FormLooks.Amount);
        _draft.Set(row, Spent, SheetValue.Of(Portfolio.InTenThousandYuan(card.Form.Execution?.Spent)), FormLooks.Amount);
        _draft.Set(row, Rate, RateOf(row, CellReference.Of(row, Budget), CellReference.Of(row, Spent)), FormLooks.Rate);
        _draft.Set(row, Declared, SheetValue.Of(card.DeclaredTotal), FormLooks.Points);
        bool differs = card.Difference is not null and not 0m;
        _draft.Set(row, Points, SheetValue.Of(card.Total), differs ? FormLooks.Differing : FormLooks.Points);
        _draft.Set(row, Difference, card.Difference is { } difference ? SheetValue.Calculated(TotalFormulas.Difference(CellReference.Of(row, Declared), CellReference.Of(row, Points)), difference) : default, FormLooks.Signed);
        _draft.Set(row, DeclaredGrade, SheetValue.Of(card.DeclaredGrade?.Label), FormLooks.Short);
        _draft.Set(row, PointsGrade, SheetValue.Of(card.Grade.Label), FormLooks.Short);
        _draft.Set(row, Least, SheetValue.Of(card.Range.Least), FormLooks.Points);
        _draft.Set(row, Most, SheetValue.Of(card.Range.Most), FormLooks.Points);
        _draft.Set(row, Robust, SheetValue.Of(card.IsGradeRobust ? "是" : "否"), FormLooks.Short);
    }

    private void WriteText(int row, int column, string? text)
    {
        (SheetValue value, CellLook look) = WrittenNumber.Text(text, FormLooks.Long);
        _draft.Set(row, column, value, look);
        _draft.Fit(row, text, column, column);
    }

    private SheetValue RateOf(int row, string budget, string spent) =>
        _draft.NumberAt(row, Budget) is { } whole and > 0m && _draft.NumberAt(row, Spent) is { } part
            ? SheetValue.Calculated($"IF({budget}>0,{spent}/{budget},\"\")", part / whole)
            : default;

    private void WriteTotals()
    {
        if (_cards.Count == 0)
        {
            return;
        }

        int row = LastRow + 1;
        IEnumerable<int> rows = Enumerable.Range(FirstRow, _cards.Count);
        _draft.Set(row, 1, row, Unit, SheetValue.Of("合计"), FormLooks.Label);
        _draft.Set(row, Budget, SheetValue.Calculated(TotalFormulas.Sum(Range(Budget)), TotalFormulas.SumOf(_draft, Budget, rows)), FormLooks.Amount);
        _draft.Set(row, Spent, SheetValue.Calculated(TotalFormulas.Sum(Range(Spent)), TotalFormulas.SumOf(_draft, Spent, rows)), FormLooks.Amount);
        _draft.Set(row, Rate, TotalRate(rows), FormLooks.Rate);
        for (int column = Declared; column < Robust; column++)
        {
            _draft.Set(row, column, default, FormLooks.Short);
        }

        _draft.Set(row, Robust, SheetValue.Calculated($"COUNTIF({Range(Robust)},\"是\")", _cards.Count(card => card.IsGradeRobust)), FormLooks.Short);
    }

    /// <summary>The rate of all forms that have both a budget and what was spent.</summary>
    private SheetValue TotalRate(IEnumerable<int> rows)
    {
        int[] both = [.. rows.Where(row => _draft.NumberAt(row, Budget) is not null && _draft.NumberAt(row, Spent) is not null)];
        decimal budget = TotalFormulas.SumOf(_draft, Budget, both);
        string whole = $"SUMPRODUCT(--ISNUMBER({Range(Spent)}),{Range(Budget)})";
        string part = $"SUMPRODUCT(--ISNUMBER({Range(Budget)}),{Range(Spent)})";
        return budget > 0m ? SheetValue.Calculated($"IF({whole}>0,{part}/{whole},\"\")", TotalFormulas.SumOf(_draft, Spent, both) / budget) : default;
    }

    private void WriteGrades()
    {
        int row = LastRow + 3;
        _draft.Set(row, Project, SheetValue.Of("等级个数"), FormLooks.Label);
        _draft.Set(row, Department, SheetValue.Of("自评"), FormLooks.Label);
        _draft.Set(row, Unit, SheetValue.Of("复算"), FormLooks.Label);
        foreach (Grade grade in Grade.All)
        {
            row++;
            _draft.Set(row, Project, SheetValue.Of(grade.Label), FormLooks.Short);
            _draft.Set(row, Department, CountOf(DeclaredGrade, grade, _cards.Count(card => card.DeclaredGrade == grade)), FormLooks.Short);
            _draft.Set(row, Unit, CountOf(PointsGrade, grade, _cards.Count(card => card.Grade == grade)), FormLooks.Short);
        }
    }

    private SheetValue CountOf(int column, Grade grade, int count) =>
        _cards.Count == 0 ? SheetValue.Of(0m) : SheetValue.Calculated($"COUNTIF({Range(column)},\"{grade.Label}\")", count);

    private string Range(int column) => CellReference.Of(FirstRow, column, LastRow, column);
}
