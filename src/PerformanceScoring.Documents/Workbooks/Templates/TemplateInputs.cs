using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceScoring.Documents.Scores;
using PerformanceScoring.Documents.Workbooks.Sheets;
using PerformanceScoring.Forms;
using PerformanceScoring.Reading;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Documents.Workbooks.Templates;

/// <summary>What may be entered into a blank form, and the note that shows beside a cell: what to write, in which unit, by which clause.</summary>
internal sealed class TemplateInputs(Rulebook rulebook, WrittenForm form, FormSheet sheet)
{
    /// <summary>No note and no list is longer.</summary>
    private const int MostCharacters = 255;

    private FormColumns Columns => sheet.Columns;

    private int First => sheet.FirstIndicatorRow;

    private int Last => sheet.IndicatorHeaderRow + form.Indicators.Count;

    /// <summary>Adds the validations to the sheet.</summary>
    public void Write()
    {
        WriteFunds();
        WriteLevels();
        WriteValues();
        WritePoints();
        WriteTexts();
    }

    private void WriteFunds()
    {
        int first = sheet.FundsHeaderRow + 2;
        string clause = rulebook.Execution is { } execution ? ClauseText.Of(execution.Citation) : "本规则不计预算执行率";
        DataValidation amounts = Decimal(CellReference.Of(first, Columns.Name, first + form.Funding.Count - 2, Columns.Actual), "0", null);
        Note(amounts, "资金（万元）", $"填数字，单位万元，不写单位；没有的填 0。合计、执行率和得分自动计算。依据：{clause}", "金额应为不小于 0 的数字，单位万元。");
        if (sheet.YearRow > 0)
        {
            DataValidation year = Add(DataValidationValues.Whole, CellReference.Of(sheet.YearRow, Columns.Category), "2000", "2100");
            year.Operator = DataValidationOperatorValues.Between;
            Note(year, "年度", "填四位年份，如 2024。", "年度应为四位数字。");
        }
    }

    private void WriteLevels()
    {
        IReadOnlyList<Tier> tiers = TemplateForm.TiersOf(rulebook);
        string fixedWeights = rulebook.Weights.Tiers.Count == 0 ? "" : "各级分值：" + string.Join("、", rulebook.Weights.Tiers.Select(tier => $"{tier.Tier.Label}{PlainNumber.ToText(tier.Weight)}")) + "。";
        DataValidation tier = List(CellReference.Of(First, Columns.Tier, Last, Columns.Tier), tiers.Select(each => each.Label));
        Note(tier, "一级指标", $"从列表中选。{fixedWeights}依据：{ClauseText.Of(rulebook.Weights.Citation)}", "请从列表中选择一级指标。");
        DataValidation category = List(CellReference.Of(First, Columns.Category, Last, Columns.Category), tiers.SelectMany(each => TemplateForm.CategoriesOf(each, tiers.Contains(Tier.Cost))));
        Note(category, "二级指标", "从列表中选；没有合适的可以另写。", "");
        category.ShowErrorMessage = false;
    }

    private void WriteValues()
    {
        DataValidation name = Add(DataValidationValues.None, CellReference.Of(First, Columns.Name, Last, Columns.Name), null, null);
        Note(name, "三级指标", "一行一个可以衡量的指标，名称里不写目标值。不用的行留空。", "");
        DataValidation target = Add(DataValidationValues.None, CellReference.Of(First, Columns.Target, Last, Columns.Target), null, null);
        Note(target, "年度指标值", $"定量：写符号、数字和单位，如 ≥95%、≤100万元、2024年12月31日前。定性：写要达到的状态，如 及时、符合标准。依据：{ClauseText.Of(rulebook.AtLeast.Citation)}；{ClauseText.Of(rulebook.AtMost.Citation)}", "");
        DataValidation actual = List(CellReference.Of(First, Columns.Actual, Last, Columns.Actual), ["达成预期指标", "部分达成预期指标并具有一定效果", "未达成预期指标且效果较差"]);
        Note(actual, "实际完成值", $"定量：用与指标值相同的单位写实际数。定性：从列表中选一档，或照指标值的说法写。依据：{ClauseText.Of(rulebook.Bands.Citation)}", "");
        actual.ShowErrorMessage = false;
    }

    private void WritePoints()
    {
        string weightNote = rulebook.Weights.HasColumn ? $"不小于 0 的数字，合计见表下检查。依据：{ClauseText.Of(rulebook.Weights.Citation)}" : "按本规则，表中没有分值一栏，可以不填。";
        DataValidation weight = Decimal(CellReference.Of(First, Columns.Weight, Last, Columns.Weight), "0", null);
        Note(weight, "分值", weightNote, "分值应为不小于 0 的数字。");
        DataValidation points = Decimal(CellReference.Of(First, Columns.Points, Last, Columns.Points), "0", rulebook.Weights.HasColumn ? CellReference.Of(First, Columns.Weight) : null);
        Note(points, "得分", $"0 到本行分值之间，保留 {PlainNumber.ToText(rulebook.Rounding.Decimals)} 位小数（四舍五入）。依据：{ClauseText.Of(rulebook.Rounding.Citation)}", "得分应在 0 与本行分值之间；请先填分值。");
    }

    private void WriteTexts()
    {
        DataValidation reason = Add(DataValidationValues.None, CellReference.Of(First, Columns.Reason, Last, Columns.Reason), null, null);
        Note(reason, "偏差原因分析及改进措施", "有扣分或与指标值有偏差的，写原因和改进措施。", "");
        DataValidation goals = Add(DataValidationValues.None, $"{CellReference.Of(sheet.GoalsRow, Columns.Tier)} {CellReference.Of(sheet.GoalsRow, Columns.Target)}", null, null);
        Note(goals, "年度总体目标", "左边写年初预期目标，右边写实际完成情况，两边逐条对应。", "");
        string below = rulebook.ExplanationBelow is { } total && rulebook.ExplanationCitation is { } citation
            ? $"总分在 {PlainNumber.ToText(total)} 分以下的必须填写。依据：{ClauseText.Of(citation)}" : "目标未实现的，写原因和下一步措施。";
        DataValidation explanation = Add(DataValidationValues.None, CellReference.Of(sheet.ExplanationRow, Columns.Category), null, null);
        Note(explanation, "原因和措施", below, "");
    }

    private DataValidation Decimal(string cells, string least, string? most)
    {
        DataValidation validation = Add(DataValidationValues.Decimal, cells, least, most);
        validation.Operator = most is null ? DataValidationOperatorValues.GreaterThanOrEqual : DataValidationOperatorValues.Between;
        return validation;
    }

    private DataValidation List(string cells, IEnumerable<string> words)
    {
        // A comma parts the words; no tier or category has one, and what would not fit is left to be typed.
        string list = string.Join(',', words);
        return list.Length <= MostCharacters && !list.Contains('"', StringComparison.Ordinal)
            ? Add(DataValidationValues.List, cells, $"\"{list}\"", null)
            : Add(DataValidationValues.None, cells, null, null);
    }

    private DataValidation Add(DataValidationValues type, string cells, string? first, string? second)
    {
        DataValidation validation = new() { Type = type, AllowBlank = true, SequenceOfReferences = new ListValue<StringValue> { InnerText = cells } };
        if (first is not null)
        {
            validation.Append(new Formula1(first));
        }

        if (second is not null)
        {
            validation.Append(new Formula2(second));
        }

        sheet.Draft.Validations.Add(validation);
        return validation;
    }

    private static void Note(DataValidation validation, string title, string note, string error)
    {
        validation.ShowInputMessage = true;
        validation.PromptTitle = title;
        validation.Prompt = Cut(note);
        validation.ShowErrorMessage = error.Length > 0;
        if (error.Length > 0)
        {
            validation.ErrorTitle = title;
            validation.Error = Cut(error);
        }
    }

    private static string Cut(string text) => text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters - 1), "…");
}
