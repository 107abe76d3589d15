namespace PerformanceScoring.Documents.Layout;

/// <summary>What a printed word of a form stands for.</summary>
internal enum FormLabel
{
    /// <summary>No label that is known.</summary>
    None = 0,

    /// <summary>The heading beside the head.</summary>
    HeadBlock,

    /// <summary>项目名称.</summary>
    Project,

    /// <summary>主管部门.</summary>
    Department,

    /// <summary>中央主管部门: the department, where no nearer one is printed.</summary>
    UpperDepartment,

    /// <summary>实施单位.</summary>
    Unit,

    /// <summary>填报单位: the unit, where no other is printed.</summary>
    Reporter,

    /// <summary>地区.</summary>
    Region,

    /// <summary>年度.</summary>
    Year,

    /// <summary>单位 with a unit of money.</summary>
    MoneyUnit,

    /// <summary>A field that forms have and that nothing here is computed from: 联系电话, 项目编码.</summary>
    Unused,

    /// <summary>The heading beside the funds block.</summary>
    FundsBlock,

    /// <summary>年初预算数.</summary>
    InitialBudget,

    /// <summary>全年预算数.</summary>
    AnnualBudget,

    /// <summary>全年执行数.</summary>
    Spent,

    /// <summary>执行率.</summary>
    Rate,

    /// <summary>分值.</summary>
    Weight,

    /// <summary>得分.</summary>
    Points,

    /// <summary>The heading beside the goals block, which some forms use as the label of the goal itself.</summary>
    GoalsBlock,

    /// <summary>年初预期目标.</summary>
    ExpectedGoal,

    /// <summary>目标实际完成情况.</summary>
    ActualGoal,

    /// <summary>The heading beside the indicator rows.</summary>
    IndicatorsBlock,

    /// <summary>一级指标.</summary>
    Tier,

    /// <summary>二级指标.</summary>
    Category,

    /// <summary>三级指标.</summary>
    Name,

    /// <summary>年度指标值.</summary>
    Target,

    /// <summary>调整后指标值: the target after it was adjusted in the year, beside 年初指标值.</summary>
    AdjustedTarget,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>偏差原因分析及改进措施.</summary>
    Reason,

    /// <summary>计量单位.</summary>
    MeasureUnit,

    /// <summary>指标性质.</summary>
    Sign,

    /// <summary>A column that is there and has no place in a written form.</summary>
    Extra,

    /// <summary>总分.</summary>
    Total,

    /// <summary>自评等级.</summary>
    Grade,

    /// <summary>小计: a sum inside the table, which the rows above it say already.</summary>
    Subtotal,

    /// <summary>The reasons and measures owed below a total of 80.</summary>
    Explanation,
}
