using PerformanceScoring.Forms;
using PerformanceScoring.Rulebooks;

namespace PerformanceScoring.Tests.Rulebooks;

public class RulebookOfPlaceTests
{
    private static readonly RulebookSelector Selector = new(RulebookCatalog.BuiltIn);

    // The places of published forms, without the notes under them: the place alone decides.
    [Theory]
    [InlineData("四川德阳中江县水利局", "cn-sichuan")]
    [InlineData("湖北(区,名未印)农业工作科", "cn-hubei")]
    [InlineData("云南保山昌宁县更戛乡", "cn-yunnan-baoshan")]
    [InlineData("云南保山昌宁县供销合作社联合社", "cn-yunnan-baoshan")]
    [InlineData("宁夏固原原州区农技中心", "cn-ningxia-yuanzhou")]
    [InlineData("广西南宁市财政局", "cn-guangxi")]
    [InlineData("济南市长清区人民政府办公室", "cn-sd-jinan-changqing")]
    [InlineData("安徽池州贵池区棠溪镇", null)]
    [InlineData("云南楚雄南华县", null)]
    [InlineData("黄冈市水利和湖泊局", "cn-hubei")]
    [InlineData("中共恩施州委办公室", "cn-hubei")]
    [InlineData("大英县司法局", "cn-sichuan")]
    [InlineData("201001-三江侗族自治县民政局", "cn-guangxi")]
    [InlineData("国家税务总局青神县税务局", "cn-sichuan")]
    [InlineData("市中区财政局", null)]
    [InlineData("池州市贵池区棠溪镇人民政府", null)]
    [InlineData("大黄冈市容管理所", null)]
    [InlineData("湖北路小学", null)]
    [InlineData("四川路街道办事处", null)]
    [InlineData("某市湖北商会", null)]
    public void Choose_RegionOfAPublishedForm_ItsRulebookElseTheNationalOneWithFinding(string region, string? id)
    {
        RulebookChoice choice = Selector.Choose(new SelfEvaluationForm("项目", 2024) { Region = region });
        Assert.Equal(id ?? "cn-mof-project", choice.Rulebook.Id);
        Assert.Equal(id is null, choice.Findings.Any(finding => finding.Check.Id == "PS950"));
    }

    [Fact]
    public void Choose_HubeiWithOtherNotes_NotHubei()
    {
        RulebookChoice other = Selector.Choose(new SelfEvaluationForm("项目", 2024) { Region = "湖北省武汉市", Notes = ["注：得分保留两位小数。"] });
        RulebookChoice own = Selector.Choose(new SelfEvaluationForm("项目", 2024) { Region = "湖北省武汉市", Notes = ["备注：1.预算执行情况口径：预算数为调整后财政资金总额（包括上年结余结转）。"] });
        Assert.Equal(("cn-mof-project", "cn-hubei"), (other.Rulebook.Id, own.Rulebook.Id));
    }
}
