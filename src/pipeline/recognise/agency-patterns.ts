/** Where reports name their agency outside the title. */
import { prefiltered, type Prefiltered } from '../../domain/prefilter.ts';
import { OWN_TITLE_OPENS } from './quoted-title.ts';

export interface NamePattern {
  /** The first group is the name. */
  readonly words: Prefiltered;
  /** What every text that `words` takes holds, where that is far quicker to look for; null where it is not. */
  readonly needed: Prefiltered | null;
  /** True where the name is that of who compiles the report, perhaps for another. */
  readonly compiles?: true;
}

/** Takes what follows the name in 永宁县教育局编制了2024年; leaves 编制工作. */
const REPORT_MADE = prefiltered(/(?:编制|编写|公布|发布|社会公开)(?:了|完成|本|并|《|20)/u);

const MADE = prefiltered(/[,，][组特认]?[^,，。]{0,2}(?:编制|编写|撰写)/u); // takes 实际,编制; leaves 编制工作

/** Lines of the lead. */
export const LEAD_PATTERNS: readonly NamePattern[] = [
  // Takes 永宁县教育局2024年 of 现发布《永宁县教育局2024年政府信息公开工作年度报告》; leaves 《…报告格式》 and 报送《…》, another body's.
  {
    words: prefiltered(
      new RegExp(
        `${OWN_TITLE_OPENS}([^《》。]{2,50}?)(?:政府)?(?:信息|政务)公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报)》`,
        'u',
      ),
    ),
    needed: null,
  },
  // Takes 永宁县教育局 of 本报告由永宁县教育局编制 and of 要求,由永宁县教育局编制的; leaves 本报告由六部分组成.
  {
    words: prefiltered(
      /(?:报告(?:是)?|^|[,，。;；])由([^,，。;《》]{3,40}?)(?:根据|按照|依据|汇总|综合(?!行政|执法|服务|治理|管理|保税|保障|保护)|结合|会同|组织|牵头|编制|编写|撰写|发布|公布|负责|向社会)/u,
    ),
    needed: null,
    compiles: true,
  },
  // Takes 永宁县教育局 of 现将永宁县教育局2024年政府信息公开 and of 特编制永宁县教育局2024年政府信息公开; leaves 现将有关情况.
  {
    words: prefiltered(
      /(?:现将|现就|(?:^|[,，。;；现特兹此会织理])(?:公布|发布|公开|编制|编写|制作|撰写))(?!有关)了?([^,，。;《》]{3,40}?)(?:20\d\d年?度?)?(?:政府)?(?:信息|政务)公开/u,
    ),
    needed: null,
  },
  // Takes 永宁县教育局 of 要求,永宁县教育局编制了2024年 and of 永宁县教育局特向社会公布2024年; leaves 要求,现编制.
  {
    words: prefiltered(
      /(?:^|[,，。])([^,，。;《》现]{3,30}?)(?:组织|特此|特|兹|现|予以|依法|向社会(?:各界|公众)?)*(?:编制|编写|公布|发布|向社会公开)(?:了|完成|本|并|《|20)/u,
    ),
    needed: REPORT_MADE,
    compiles: true,
  },
  // Takes 永宁县教育局 of 永宁县教育局根据《中华人民共和国; leaves 现根据.
  {
    words: prefiltered(/^([^,，。;《》现]{4,30}?)(?:严格)?(?:根据|按照|依据)[《国]/u),
    needed: null,
  },
  // Takes 永宁县教育局 of 要求,永宁县教育局结合工作实际,编制; leaves 要求,结合工作实际,编制.
  {
    words: prefiltered(
      /(?:^|[,，。])([^,，。;《》现]{4,30}?(?:局|委员会|厅|办公室|[镇乡]人民政府|街道办事处))(?:结合|根据|按照|依据)[^,，。;]{2,16}[,，](?:组织|特此?|认真)?(?:编制|编写|撰写)/u,
    ),
    needed: MADE,
    compiles: true,
  },
  // Takes 永宁县教育局 of 在2013年度永宁县教育局信息公开工作的基础上编制; leaves 在上年工作的基础上.
  {
    words: prefiltered(/在(?:20\d\d年?度?)?([^,，。;《》现]{4,30}?)(?:政府)?(?:信息|政务)公开工作的?基础上/u),
    needed: null,
  },
  // Takes 永宁县教育局 of 根据2023年永宁县教育局信息公开工作实际编制 and 结合永宁县教育局2023年度政府信息公开工作情况; leaves 根据信息公开工作要求.
  {
    words: prefiltered(
      /(?:根据|结合|汇总了?)(?:20\d\d年?度?)?([^,，。;《》现]{4,30}?)(?:20\d\d年?度?)?(?:政府)?(?:信息|政务)公开工作(?:的)?(?:实际|情况|开展)/u,
    ),
    needed: null,
  },
  // Takes 我旗 of 特向社会公布我旗2021年度; leaves 现将我局2022年度.
  {
    words: prefiltered(/(?:现将|现就|公布|发布)((?:我|本)(?:县|旗|区|市|州|省))(?:20\d\d|政府信息)/u),
    needed: null,
  },
];

/** What every contact line holds: takes 请与, 可致电 and 联系; leaves 网站. */
export const CONTACT_SIGN = /(?:请|可|欢迎|或)(?:直接|及时)?(?:[与同向]|致电|咨询)|联系/gu;

/** Contact lines. */
export const CONTACT_PATTERNS: readonly NamePattern[] = [
  // Takes 永宁县人民政府办公室 of 可直接与永宁县人民政府办公室联系; leaves 请与我们联系.
  {
    words: prefiltered(
      /(?:请|可|敬请|欢迎|或(?=直接))(?:直接|及时)?(?:与|同|向)(?!我)((?:[^,，。;；:：(（]|[(（]\p{Script=Han}{2,14}[)）](?!联系|取得)){3,40}?)(?:取得)?(?:联系|咨询|反映|反馈|联络|垂询|提出)/u,
    ),
    needed: null,
  },
  // Takes 永宁县教育局 of 可永宁县教育局办公室联系, a word lost; leaves 可与我们联系.
  {
    words: prefiltered(
      /可(?![与同向以直及])([^,，。;；:：(（]{3,30}?(?:局|厅|委|镇|乡|街道|办事处|政府)[^,，。;；:：(（]{0,8}?)联系/u,
    ),
    needed: null,
  },
  // Takes 永宁县教育局 of 请联系永宁县教育局(地址; leaves 请联系我们.
  {
    words: prefiltered(
      /(?:请|可)(?:直接)?(?:联系|致电|咨询)[::]?(?!我|电)((?:[^,，。;；:：(（\d]|[(（]\p{Script=Han}{2,14}[)）](?=\p{Script=Han}{3})){4,40}?)(?:[,，。;；:：(（]|$)/u,
    ),
    needed: null,
  },
];

/** What every such line holds: takes 发布机构:, 首页> and 局门户网站; leaves 机构. */
export const PUBLICATION_SIGN =
  /(?:机构|单位|机关|主体|来源)[:：]|首页[>»/＞→-]|[局厅会心](?:官方|门户|政府)*(?:网站|官网)/gu;

/** Lines around the report on the page. */
export const PUBLICATION_PATTERNS: readonly NamePattern[] = [
  // Takes 永宁县教育局 of 发布机构:永宁县教育局; leaves 发布日期:2025.
  {
    words: prefiltered(
      /(?:发布机构|发布单位|发文机关|发文单位|公开主体|编制单位|单位名称|机关名称|信息来源|文章来源|稿件来源|来源)[::]\s*([^,，。;；:：|\s\d]{3,40})/u,
    ),
    needed: null,
  },
  // Takes the last named step of a breadcrumb: 首页 > 永宁县 > 教育局 > 年报; leaves text without steps.
  {
    words: prefiltered(
      /首页[>»/＞→-]+(?:[^>»/＞→-]{2,30}[>»/＞→-]+)*?([^>»/＞→-]{2,20}?(?:局|委|厅|镇|乡|街道|街道办事处|办公室|管委会|政府))[>»/＞→-]/u,
    ),
    needed: null,
  },
  // Takes 永宁县教育局 of 现通过永宁县教育局门户网站(http…)予以公布 and of 可在永宁县教育局网站下载; leaves 县政府门户网站.
  {
    words: prefiltered(
      /(?:通过|在|从|登录)(?!我|本)([^,，。;；:：(（、“”《》\d]{3,24}?(?:局|厅|委员会|公积金(?:管理)?中心))(?:官方|门户|政府)*(?:网站|官网)[^,，。;；]{0,60}?(?:公布|公开|发布|下载|查阅|查询)/u,
    ),
    needed: null,
  },
];
