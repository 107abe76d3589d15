using System.Collections.Frozen;
using PerformanceScoring.Findings;

namespace PerformanceScoring.Documents.WrittenForms;

/// <summary>What people call the parts of a form.</summary>
internal static class FieldTitles
{
    private static readonly FrozenDictionary<string, Message> Titles = new Dictionary<string, Message>(StringComparer.Ordinal)
    {
        [FieldNames.Kind] = new("表的类型", "kind of form"),
        [FieldNames.Project] = new("项目名称", "project"),
        [FieldNames.Department] = new("主管部门", "department"),
        [FieldNames.Unit] = new("实施单位", "unit"),
        [FieldNames.Region] = new("地区", "region"),
        [FieldNames.Truncated] = new("“原文不完整”的标记", "mark of a form that is cut off"),
        [FieldNames.Year] = new("年度", "year"),
        [FieldNames.MoneyUnit] = new("金额单位", "unit of money"),
        [FieldNames.ExpectedGoal] = new("预期目标", "expected goal"),
        [FieldNames.ActualGoal] = new("实际完成情况", "actual goal"),
        [FieldNames.DeclaredTotal] = new("总分", "declared total"),
        [FieldNames.DeclaredGrade] = new("自评等级", "declared grade"),
        [FieldNames.Explanation] = new("原因和措施说明", "explanation"),
        [FieldNames.Notes] = new("注", "note"),
        [FieldNames.Source] = new("资金名称", "name"),
        [FieldNames.Initial] = new("年初预算数", "initial budget"),
        [FieldNames.Annual] = new("全年预算数", "annual budget"),
        [FieldNames.Spent] = new("全年执行数", "amount spent"),
        [FieldNames.ExecutionWeight] = new("执行率分值", "weight of the execution rate"),
        [FieldNames.DeclaredRate] = new("执行率", "execution rate"),
        [FieldNames.ExecutionPoints] = new("执行率得分", "points of the execution rate"),
        [FieldNames.Tier] = new("一级指标", "tier"),
        [FieldNames.Category] = new("二级指标", "category"),
        [FieldNames.Name] = new("三级指标", "name"),
        [FieldNames.Target] = new("年度指标值", "target"),
        [FieldNames.Actual] = new("实际完成值", "actual"),
        [FieldNames.Weight] = new("分值", "weight"),
        [FieldNames.DeclaredPoints] = new("得分", "declared points"),
        [FieldNames.Reason] = new("偏差原因", "reason"),
        [FieldNames.MeasureUnit] = new("计量单位", "unit of measure"),
        [FieldNames.Sign] = new("指标性质", "sign"),
        [FieldNames.Judgement] = new("评判", "judgement"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The title of a part.</summary>
    /// <param name="field">The part, as <see cref="FieldNames"/> calls it.</param>
    /// <returns>The title.</returns>
    public static Message Of(string field) => Titles[field];
}
