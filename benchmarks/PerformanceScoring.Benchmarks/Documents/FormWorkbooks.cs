using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceScoring.Documents.WrittenForms;
using PerformanceScoring.Reading;
using Location = PerformanceScoring.Values.Location;

namespace PerformanceScoring.Benchmarks.Documents;

/// <summary>Workbooks of one form each, made from the sample's forms with a fixed seed: the official layout with merges, styles, shared texts and numbers in formats.</summary>
internal sealed class FormWorkbooks(int seed)
{
    private const int Width = 9;
    private const uint TwoDecimals = 1;
    private const uint Percent = 2;

    private readonly Random _random = new(seed);
    private readonly IReadOnlyList<WrittenForm> _forms = WrittenFormJson.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "forms.json"))).Forms;

    /// <summary>The next workbook.</summary>
    /// <param name="number">Its number, which its project is named by.</param>
    /// <returns>The .xlsx.</returns>
    public byte[] Next(int number)
    {
        WrittenForm form = _forms[_random.Next(_forms.Count)];
        List<string?[]> rows = Rows(form, string.Create(CultureInfo.InvariantCulture, $"{form.Project}（{number}）"));
        int header = rows.FindIndex(row => row[1] == "一级指标");
        List<string> merges = ["A1:I1", string.Create(CultureInfo.InvariantCulture, $"A{header + 1}:A{rows.Count - 1}")];
        using MemoryStream stream = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            Write(document, rows, merges);
        }

        return stream.ToArray();
    }

    private List<string?[]> Rows(WrittenForm form, string project)
    {
        List<string?[]> rows =
        [
            Row("预算项目支出绩效自评表（2024年度）"),
            Row(null, null, null, null, null, null, null, "单位：万元"),
            Row("项目名称", null, project),
            Row("主管部门", null, form.Department.Text, null, null, "实施单位", form.Unit.Text),
            Row("项目预算执行情况（10分）", null, null, "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"),
            .. form.Funding.Select((row, i) => Row(null, i == 1 ? "其中：" + row.Source.Text : row.Source.Text, null, row.Initial.Text, row.Annual.Text, row.Spent.Text, row.Weight.Text, row.DeclaredRate.Text, row.DeclaredPoints.Text)),
            Row("年度总体目标", "年初预期目标", null, null, null, "目标实际完成情况"),
            Row(null, form.ExpectedGoal.Text, null, null, null, form.ActualGoal.Text),
            Row("年度绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值（A）", "实际完成值（B）", "分值", "得分", "偏差原因分析及改进措施"),
        ];
        foreach (WrittenIndicator row in form.Indicators)
        {
            // Other numbers in every file, so that nothing is remembered from one to the next.
            string? actual = row.Actual.Text is { } text && text.EndsWith('%') ? string.Create(CultureInfo.InvariantCulture, $"{80 + _random.Next(21)}%") : row.Actual.Text;
            rows.Add(Row(null, row.Tier.Text, row.Category.Text, row.Name.Text, row.Target.Text, actual, row.Weight.Text, row.DeclaredPoints.Text, row.Reason.Text));
        }

        rows.Add(Row("总分", null, null, null, null, null, "100", form.DeclaredTotal.Text));
        rows.Add(Row("注：1.得分一档最高不能超过该指标分值上限。"));
        return rows;
    }

    private static string?[] Row(params string?[] texts) => [.. texts, .. new string?[Width - texts.Length]];

    private static void Write(SpreadsheetDocument document, List<string?[]> rows, List<string> merges)
    {
        WorkbookPart workbook = document.AddWorkbookPart();
        WorksheetPart part = workbook.AddNewPart<WorksheetPart>();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "自评表", SheetId = 1, Id = workbook.GetIdOfPart(part) }));
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new Fonts(new Font()),
            new Fills(new Fill()),
            new Borders(new Border()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 2, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 10, ApplyNumberFormat = true }));
        List<string> shared = [];
        Worksheet sheet = new(new SheetData(rows.Select((row, i) => new Row(row.Select((text, column) => CellOf(text, Location.ColumnLetters(column + 1) + (i + 1).ToString(CultureInfo.InvariantCulture), shared))) { RowIndex = (uint)i + 1 })));
        sheet.AppendChild(new MergeCells(merges.Select(merge => new MergeCell { Reference = merge })));
        part.Worksheet = sheet;
        workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(shared.Select(text => new SharedStringItem(new Text(text))));
    }

    private static Cell CellOf(string? text, string reference, List<string> shared)
    {
        if (text is null)
        {
            return new Cell { CellReference = reference, StyleIndex = 0 };
        }

        bool percent = text.EndsWith('%');
        if (decimal.TryParse(text.AsSpan().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            uint style = percent ? Percent : text.EndsWith(".00", StringComparison.Ordinal) ? TwoDecimals : 0;
            return new Cell { CellReference = reference, StyleIndex = style, CellValue = new CellValue(percent ? number / 100 : number) };
        }

        int index = shared.IndexOf(text);
        if (index < 0)
        {
            index = shared.Count;
            shared.Add(text);
        }

        return new Cell { CellReference = reference, StyleIndex = 0, DataType = CellValues.SharedString, CellValue = new CellValue(index) };
    }
}
