using PerformanceScoring.Values;

namespace PerformanceScoring.Reading;

/// <summary>The units that forms write, by how they are written.</summary>
internal static class UnitTable
{
    // Counters compare only with themselves and with 个, so a counter is only its name.
    private const string Counters =
        "个 家 件 次 人 户 名 位 项 份 台 套 辆 条 座 处 场 期 篇 部 本 册 张 只 头 匹 羽 尾 株 棵 颗 粒 根 枚 支 把 块 面 间 栋 幢 所 口 眼 盏 " +
        "组 批 例 起 宗 笔 单 门 科 节 课 届 轮 遍 趟 架 艘 列 樘 扇 杆 桶 箱 袋 包 瓶 盒 卷 幅 版 页 字 首 集 床 桌 双 对 副 孔 井 村 班 队 团 " +
        "类 种 款 卡 窝 顶 盘 帧 站 路 段 人次 批次 场次 车次 班次 户次 家次 件次 台次 例次 频次 次数 台套 台班 课时 学时 点位 网点 站点 标段 " +
        "人天 人日 车辆 品种 案件 床位 席位 座位 卷宗 篇次 班级 项目 系统 平台 社区 乡镇 街道 企业 单位 学校 村庄 行政村 自然村 " +
        "剂 剂次 人份 头次 只次 工日 册次 条次 宗次 期次 版次 航次 架次 人月 人年 人时 样品 样本 岗位 名额 车位 泊位 展位 终端 机组 条目 词条 频道 县 市 镇 乡 校 园 馆 院 片 堂 题 剧 曲";

    /// <summary>分: points, or minutes where the row is about time.</summary>
    public static Unit Point { get; } = Unit.Create("分", Dimension.Level);

    /// <summary>分钟.</summary>
    public static Unit Minute { get; } = Unit.Create("分钟", Dimension.Time, 60);

    /// <summary>月.</summary>
    public static Unit Month { get; } = Unit.Create("月", Dimension.Calendar);

    /// <summary>季度.</summary>
    public static Unit Quarter { get; } = Unit.Create("季度", Dimension.Calendar, 3);

    /// <summary>年.</summary>
    public static Unit Year { get; } = Unit.Create("年", Dimension.Calendar, 12);

    /// <summary>亿元.</summary>
    public static Unit HundredMillionYuan { get; } = Unit.Create("亿元", Dimension.Money, 100_000_000);

    /// <summary>千元.</summary>
    public static Unit ThousandYuan { get; } = Unit.Create("千元", Dimension.Money, 1000);

    /// <summary>百万元.</summary>
    public static Unit MillionYuan { get; } = Unit.Create("百万元", Dimension.Money, 1_000_000);

    /// <summary>千万元.</summary>
    public static Unit TenMillionYuan { get; } = Unit.Create("千万元", Dimension.Money, 10_000_000);

    /// <summary>人次.</summary>
    public static Unit PersonTime { get; } = Unit.Create("人次", Dimension.Count);

    private static WordTable<Unit> Units { get; } = new(All());

    /// <summary>Finds the longest unit that the text begins with.</summary>
    /// <param name="text">The plain text.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="length">How many characters it takes.</param>
    /// <returns>True when there is one.</returns>
    public static bool TryMatch(ReadOnlySpan<char> text, out Unit unit, out int length) => Units.TryMatch(text, out length, out unit);

    /// <summary>The money unit of a number with 万 and its like behind it.</summary>
    /// <param name="power">The power of ten: 4 for 万.</param>
    /// <returns>万元 for 万; null when no such unit is in use.</returns>
    public static Unit? MoneyOf(int power) => power switch
    {
        3 => ThousandYuan,
        4 => Unit.TenThousandYuan,
        6 => MillionYuan,
        7 => TenMillionYuan,
        8 => HundredMillionYuan,
        _ => null,
    };

    private static Dictionary<string, Unit> All()
    {
        Dictionary<string, Unit> units = new(StringComparer.Ordinal);
        AddMoneyAndShares(units);
        AddTimes(units);
        AddLengthsAndAreas(units);
        AddVolumesWeightsAndEnergy(units);
        AddLevelsAndOthers(units);
        foreach (string counter in Counters.Split(' '))
        {
            Add(units, counter == PersonTime.Symbol ? PersonTime : Unit.Create(counter, Dimension.Count), counter);
        }

        Add(units, PersonTime, "人/次");
        return units;
    }

    private static void AddMoneyAndShares(Dictionary<string, Unit> units)
    {
        Add(units, Unit.Percent, "%", "百分比");
        Add(units, Unit.Create("‰", Dimension.Share, 1, 10), "‰");
        Add(units, Unit.Yuan, "元", "圆", "元人民币", "块钱");
        Add(units, ThousandYuan, "千元");
        Add(units, Unit.TenThousandYuan, "万元", "万圆", "万元人民币");
        Add(units, MillionYuan, "百万元");
        Add(units, TenMillionYuan, "千万元");
        Add(units, HundredMillionYuan, "亿元", "亿圆", "亿元人民币");
    }

    private static void AddTimes(Dictionary<string, Unit> units)
    {
        Add(units, Unit.Create("毫秒", Dimension.Time, 1, 1000), "毫秒", "ms");
        Add(units, Unit.Create("秒", Dimension.Time), "秒", "秒钟", "s");
        Add(units, Minute, "分钟", "min", "mins");
        Add(units, Unit.Create("小时", Dimension.Time, 3600), "小时", "个小时", "时", "个钟头", "钟头", "h");
        Add(units, Unit.Create("天", Dimension.Time, 86_400), "天", "自然天", "日历天");
        Add(units, Unit.Create("日", Dimension.Time, 86_400), "日", "自然日", "日历日", "个自然日", "个日历日");
        Add(units, Unit.Create("周", Dimension.Time, 604_800), "周", "星期", "个星期", "个周");
        Add(units, Month, "月", "个月", "个自然月");
        Add(units, Quarter, "季度", "个季度", "季");
        Add(units, Year, "年", "周年", "个年度", "年度");
    }

    private static void AddLengthsAndAreas(Dictionary<string, Unit> units)
    {
        Add(units, Unit.Create("公里", Dimension.Length, 1_000_000), "公里", "千米", "km", "KM", "Km");
        Add(units, Unit.Create("米", Dimension.Length, 1000), "米", "延米", "延长米", "m");
        Add(units, Unit.Create("分米", Dimension.Length, 100), "分米", "dm");
        Add(units, Unit.Create("厘米", Dimension.Length, 10), "厘米", "公分", "cm", "CM", "㎝");
        Add(units, Unit.Create("毫米", Dimension.Length), "毫米", "mm", "MM", "㎜");
        Add(units, Unit.Create("平方米", Dimension.Area), "平方米", "平米", "平方", "㎡", "m²", "m2", "M²", "M2", "米²");
        Add(units, Unit.Create("平方公里", Dimension.Area, 1_000_000), "平方公里", "平方千米", "km²", "km2", "KM²", "KM2", "㎢");
        Add(units, Unit.Create("公顷", Dimension.Area, 10_000), "公顷", "hm²", "hm2", "ha");
        Add(units, Unit.Create("亩", Dimension.Area, 2000, 3), "亩");
        Add(units, Unit.Create("平方厘米", Dimension.Area, 1, 10_000), "平方厘米", "cm²", "cm2");
    }

    private static void AddVolumesWeightsAndEnergy(Dictionary<string, Unit> units)
    {
        Add(units, Unit.Create("立方米", Dimension.Volume, 1000), "立方米", "立方", "㎥", "m³", "m3", "M³", "M3", "米³");
        Add(units, Unit.Create("升", Dimension.Volume), "升", "公升", "L", "l");
        Add(units, Unit.Create("毫升", Dimension.Volume, 1, 1000), "毫升", "ml", "mL", "ML");
        Add(units, Unit.Create("吨", Dimension.Mass, 1_000_000), "吨", "公吨", "t");
        Add(units, Unit.Create("公斤", Dimension.Mass, 1000), "公斤", "千克", "kg", "KG", "Kg", "㎏");
        Add(units, Unit.Create("斤", Dimension.Mass, 500), "斤", "市斤");
        Add(units, Unit.Create("克", Dimension.Mass), "克", "g");
        Add(units, Unit.Create("毫克", Dimension.Mass, 1, 1000), "毫克", "mg");
        Add(units, Unit.Create("千瓦时", Dimension.Energy), "千瓦时", "kWh", "kwh", "KWH", "kW·h", "kw·h", "KW·h");
        Add(units, Unit.Create("度", Dimension.Energy), "度", "度电");
        Add(units, Unit.Create("兆瓦时", Dimension.Energy, 1000), "兆瓦时", "MWh", "MWH", "MW·h");
    }

    private static void AddLevelsAndOthers(Dictionary<string, Unit> units)
    {
        Add(units, Unit.Create("级", Dimension.Level), "级", "等级");
        Add(units, Unit.Create("星", Dimension.Level), "星", "星级", "颗星");
        Add(units, Point, "分");
        Add(units, Unit.Create("工作日", Dimension.Other), "工作日", "个工作日", "工作天", "个工作天");
        Add(units, Unit.Create("百分点", Dimension.Other), "百分点", "个百分点");
        Add(units, Unit.Create("学期", Dimension.Other), "学期", "个学期");
        Add(units, Unit.Create("学年", Dimension.Other), "学年", "个学年");
        Add(units, Unit.Create("℃", Dimension.Other), "℃", "摄氏度", "°C");
        Add(units, Unit.Create("倍", Dimension.Other), "倍");
        Add(units, Unit.Create("微克/立方米", Dimension.Other), "微克/立方米", "微克每立方米", "μg/m3", "μg/m³", "ug/m3", "ug/m³", "微克/m3", "微克/m³");
        Add(units, Unit.Create("毫克/升", Dimension.Other), "毫克/升", "毫克每升", "mg/L", "mg/l");
        Add(units, Unit.Create("岁", Dimension.Other), "岁", "周岁");
        Add(units, Unit.Create("千瓦", Dimension.Other), "千瓦", "kW", "kw", "KW");
        Add(units, Unit.Create("兆瓦", Dimension.Other), "兆瓦", "MW");
        Add(units, Unit.Create("kVA", Dimension.Other), "kVA", "KVA", "kva", "千伏安");
        Add(units, Unit.Create("美元", Dimension.Other), "美元");
    }

    private static void Add(Dictionary<string, Unit> units, Unit unit, params ReadOnlySpan<string> spellings)
    {
        foreach (string spelling in spellings)
        {
            units.Add(spelling, unit);
        }
    }
}
