namespace PerformanceScoring.Review.Checks.IndicatorQuality;

/// <summary>People a service is for, and the words by which a form shows that it has to do with them.</summary>
/// <param name="Name">How they are called.</param>
/// <param name="Related">Words of projects and units that serve them.</param>
internal sealed record UserGroup(string Name, WordSet Related)
{
    private static readonly WordSet Farming = new("农", "村", "乡", "镇", "种植", "养殖", "林", "牧", "粮", "水利", "灌溉", "扶贫", "脱贫", "振兴", "土地", "果", "菜", "猪", "牛", "羊", "渔", "茶", "蚕", "耕");
    private static readonly WordSet Villages = new("农", "村", "乡", "镇", "街道", "社区", "土地", "水利", "林", "牧", "渔", "扶贫", "脱贫", "振兴", "征迁", "拆迁", "道路", "公路");
    private static readonly WordSet Schooling = new("学", "校", "教", "生", "青少年", "儿童", "幼儿", "培训", "研学", "科普");
    private static readonly WordSet Health = new("医", "病", "卫生", "健康", "药", "诊", "疾", "疗", "护理", "保健", "妇幼", "疫", "院");

    /// <summary>The groups that are known.</summary>
    public static IReadOnlyList<UserGroup> All { get; } =
    [
        new("参保", new WordSet("保险", "参保", "医保", "社保", "投保", "理赔", "保费", "养老", "工伤", "工资", "缴纳", "缴费", "公积金", "人员经费")),
        new("农户", Farming),
        new("村民", Villages),
        new("养殖户", Farming),
        new("种植户", Farming),
        new("渔民", new WordSet("渔", "水产", "海洋", "捕捞", "船", "农")),
        new("牧民", new WordSet("牧", "草", "畜", "农")),
        new("脱贫户", new WordSet("脱贫", "扶贫", "振兴", "农", "村", "乡", "镇", "帮扶", "救助", "低保", "就业", "水")),
        new("贫困户", new WordSet("脱贫", "扶贫", "贫困", "振兴", "农", "村", "乡", "镇", "帮扶", "救助", "低保", "就业", "水")),
        new("学生", Schooling),
        new("家长", Schooling),
        new("师生", Schooling),
        new("患者", Health),
        new("病人", Health),
        new("旅客", new WordSet("客运", "旅", "交通", "车站", "机场", "航空", "铁路", "港")),
        new("乘客", new WordSet("客运", "公交", "交通", "出租", "地铁", "铁路", "航空", "轨道")),
        new("游客", new WordSet("游", "景", "文化", "公园", "博物", "展", "节", "遗产")),
        new("纳税人", new WordSet("税", "财政")),
    ];

    /// <summary>The names of all groups.</summary>
    public static WordSet Names { get; } = new([.. All.Select(group => group.Name)]);
}
