using PerformanceScoring.Reading;

namespace PerformanceScoring.Documents.Layout.Mutation;

/// <summary>Draws the indicator table of a form in one of many layouts.</summary>
internal sealed class IndicatorTable
{
    private readonly WrittenForm _form;
    private readonly DrawnSheet _sheet;
    private readonly PrintedForm _printed;
    private readonly Dice _dice;
    private readonly PrintedText _text;
    private readonly bool _splitTarget;
    private readonly bool _side;
    private readonly bool _twoRowHeader;
    private readonly bool _blankRows;
    private readonly bool _subtotals;
    private readonly int _pageAfter;
    private readonly LevelCells _levels;
    private int _headerRow;

    public IndicatorTable(WrittenForm form, DrawnSheet sheet, PrintedForm printed, PrintedText text, Dice dice)
    {
        (_form, _sheet, _printed, _text, _dice) = (form, sheet, printed, text, dice);
        _side = dice.Chance(50);
        _splitTarget = dice.Chance(25);
        Columns = IndicatorColumns.For(form, dice, _side, _splitTarget);
        _twoRowHeader = dice.Chance(15);
        _blankRows = dice.Chance(10);
        _subtotals = dice.Chance(10) && ColumnOf(FormLabel.Points) > ColumnOf(FormLabel.Tier) && ColumnOf(FormLabel.Tier) >= 0;
        _pageAfter = dice.Chance(30) && form.Indicators.Count > 1 ? 1 + dice.Below(form.Indicators.Count - 1) : -1;
        _levels = new LevelCells(sheet, dice);
    }

    public List<IndicatorColumn> Columns { get; }

    public int ColumnOf(FormLabel field) => Columns.FindIndex(column => column.Field == field);

    public void Draw(int width, string title)
    {
        DrawHeader(width);
        (string? tier, string? category) = (null, null);
        for (int i = 0; i < _form.Indicators.Count; i++)
        {
            if (i == _pageAfter)
            {
                EndPage();
                TurnPage(width, title);
            }
            else if (_blankRows && i > 0 && _dice.Chance(15))
            {
                EndPage();
                _sheet.AddBlank();
                _headerRow = _sheet.Rows.Count;
            }

            WrittenIndicator row = _form.Indicators[i];
            if (_subtotals && i > 0 && row.Tier.Text != tier && row.Tier.Text is not null)
            {
                EndPage();
                DrawSubtotal(width);
            }

            tier = row.Tier.Text ?? tier;
            category = row.Category.Text ?? (row.Tier.IsBlank || row.Tier.Text == tier ? category : null);
            DrawRow(row, i, _text.Level(tier), _text.Level(category), width);
        }

        EndPage();
    }

    private void DrawHeader(int width)
    {
        _headerRow = _sheet.Rows.Count;
        DrawnRow header = _sheet.AddRow(width);
        for (int i = 0; i < Columns.Count; i++)
        {
            header.Cells[i] = Columns[i].Field == FormLabel.None && _dice.Chance(30) ? null : Columns[i].Header;
        }

        int target = ColumnOf(FormLabel.Target);
        int name = ColumnOf(FormLabel.Name);
        if (_twoRowHeader && _splitTarget && Next(target - 1, FormLabel.Sign, FormLabel.MeasureUnit) && Next(target, FormLabel.Target) && Next(target + 1, FormLabel.Sign, FormLabel.MeasureUnit))
        {
            DrawSecondRow(header, target - 1, target + 1, "年度指标值", width);
        }
        else if (_twoRowHeader && Next(name - 2, FormLabel.Tier) && Next(name - 1, FormLabel.Category))
        {
            DrawSecondRow(header, name - 2, name, "绩效指标", width);
        }
    }

    private bool Next(int column, params ReadOnlySpan<FormLabel> fields) => column >= 0 && column < Columns.Count && fields.Contains(Columns[column].Field);

    /// <summary>A merged header, with the headers that stood there in a row below; the others reach down over both.</summary>
    private void DrawSecondRow(DrawnRow header, int from, int to, string over, int width)
    {
        DrawnRow second = _sheet.AddRow(width);
        for (int i = 0; i < Columns.Count; i++)
        {
            if (i >= from && i <= to)
            {
                second.Cells[i] = header.Cells[i];
                header.Cells[i] = i == from ? over : null;
            }
            else if (Columns[i].Field != FormLabel.None)
            {
                _sheet.MergeDown(i, _sheet.Rows.Count - 2, _sheet.Rows.Count - 1);
            }
        }

        _sheet.Merges.Add(new DrawnMerge(_sheet.Rows.Count - 2, from, 1, to - from + 1));
    }

    /// <summary>Ends what is merged down: the levels, and the heading down the side from the header to the page's last row.</summary>
    private void EndPage()
    {
        _levels.EndPage(ColumnOf(FormLabel.Tier), ColumnOf(FormLabel.Category));
        if (_side && !string.IsNullOrEmpty(_headerRow < _sheet.Rows.Count ? _sheet.Rows[_headerRow].Cells[0] : null))
        {
            _sheet.MergeDown(0, _headerRow, _sheet.Rows.Count - 1);
        }
    }

    private void TurnPage(int width, string title)
    {
        switch (_dice.Below(6))
        {
            case 0:
                _sheet.AddBlank();
                _sheet.AddLine("— 3 —");
                DrawHeader(width);
                break;
            case 1:
                _sheet.AddLine("续表");
                DrawHeader(width);
                break;
            case 2:
                _sheet.AddBlank();
                _headerRow = _sheet.Rows.Count;
                break;
            case 3:
                _sheet.AddSpread(width, [0], [title], merged: true);
                DrawHeader(width);
                break;
            case 4:
                _sheet.AddBlank();
                DrawHeader(width);
                break;
            default:
                DrawHeader(width);
                break;
        }
    }

    private void DrawRow(WrittenIndicator row, int index, string? tier, string? category, int width)
    {
        DrawnRow drawn = _sheet.AddRow(width);
        (string? sign, string? target, string? unit) = _splitTarget ? PrintedText.Parts(row.Target.Text) : (null, row.Target.Text, null);
        string? name = _text.Words(row.Name.Text);
        string? reason = _text.Words(row.Reason.Text);
        for (int i = 0; i < Columns.Count; i++)
        {
            drawn.Cells[i] = Columns[i].Field switch
            {
                FormLabel.Name => name,
                FormLabel.Target => _text.Value(target),
                FormLabel.Actual => _text.Value(row.Actual.Text),
                FormLabel.Weight => _text.Value(row.Weight.Text),
                FormLabel.Points => _text.Value(row.DeclaredPoints.Text),
                FormLabel.Reason => reason,
                FormLabel.Sign => sign,
                FormLabel.MeasureUnit => unit,
                FormLabel.Extra => Filling(Columns[i].Header, index),
                _ => null,
            };
        }

        _levels.Add(tier, category);
        string?[] fields = [tier, category, name, _text.Value(target), _text.Value(row.Actual.Text), _text.Value(row.Weight.Text), _text.Value(row.DeclaredPoints.Text), reason, sign, unit];
        _printed.Rows.Add(new PrintedRow(_sheet.Line, string.Join(" | ", fields.Select(field => string.IsNullOrEmpty(field) ? "·" : field))));
    }

    /// <summary>小计: a sum inside the table.</summary>
    private void DrawSubtotal(int width)
    {
        DrawnRow row = _sheet.AddRow(width);
        row.Cells[ColumnOf(FormLabel.Tier)] = "小计";
        row.Cells[ColumnOf(FormLabel.Points)] = "30";
        _headerRow = _sheet.Rows.Count;
    }

    private string? Filling(string header, int index) => header switch
    {
        "序号" => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ when _dice.Chance(40) => null,
        "完成率" or "完成比例（%）" or "偏差率" => _dice.Pick("100%", "95.5%", "0%"),
        "复核得分" or "审定得分" or "财政复核得分" => _dice.Pick("10", "5", "8.5"),
        "是否完成" => _dice.Pick("是", "否"),
        "上年完成值" => _dice.Pick("98%", "12个", "100"),
        _ => _dice.Pick("无", "见附件", "按完成率计分，未完成不得分", "/"),
    };
}
