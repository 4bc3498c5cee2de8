/** Departments of the State Council, and those whose local offices carry its name before the place: 国家税务总局北京市税务局. */

/** Takes the central name before a place: 国家税务总局 of 国家税务总局永宁县税务局; leaves 永宁县税务局. */
const CENTRAL_PREFIX =
  /^(?:国家税务总局|国家统计局|国家外汇管理局|国家金融监督管理总局|国家矿山安全监察局|国家粮食和物资储备局|国家邮政局|中国人民银行|中国证券监督管理委员会|中国银行保险监督管理委员会|中国气象局|中国地震局|中国科学院|中共|中华人民共和国|新疆生产建设兵团第[一二三四五六七八九十]+师(?=.+市))(?=.)/u;

/** Takes whole names of central organs, those of earlier years among them: 国务院办公厅, 财政部, 农业部, 国家发展和改革委员会, 海关总署, 中国气象局; leaves 南部 and 海关. */
const CENTRAL_ORGAN =
  /^(?:国务院.*|(?:中华人民共和国)?(?:外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理|农业|国土资源|环境保护|文化|卫生|铁道|监察|人事|劳动和社会保障|科技)部|审计署|海关总署|中国人民银行|国家[^省市县区]{2,16}(?:总局|局|委员会|署|办公室)|中国[^省市县区]{2,12}(?:局|委员会|会))$/u;

/** The name without the central organ in front of it; unchanged where there is none. */
export function withoutCentralPrefix(name: string): string {
  return name.replace(CENTRAL_PREFIX, '');
}

/** Takes local offices of central organs that bear no rank of a place: 湛江海关, 河北海事局; leaves 湛江市税务局. */
const UNRANKED =
  /^[^省市县区州盟旗]{2,6}(?:海关|海事局|证监局|银保监局|银监局|保监局|金融监管局|能源监管局|通信管理局)$/u;

/** Takes 国家统计局重庆调查总队 and 中国人民银行合肥中心支行, whose parent is part of the name; leaves 国家税务总局永宁县税务局. */
const BRANCH =
  /^(?:国家统计局|中国人民银行|国家外汇管理局).{2,14}(?:调查总?队|(?:中心)?支行|分行|营业管理部|支局|分局)$/u;

/** Takes a zone of the nation, which bears no city's name in front: 中国(福建)自由贸易试验区福州片区管理委员会; leaves 中国科学院. */
const NATIONAL_ZONE = /^中国\([^()]+\)/u;

/** The whole name of a branch or zone that bears its parent's name, or none of a place's rank; null for any other. */
export function branchName(name: string): string | null {
  return BRANCH.test(name) || UNRANKED.test(name) || NATIONAL_ZONE.test(name) ? name : null;
}

/** Takes the national office in front of its local one: 国家税务总局 of 国家税务总局永宁县税务局, 中国科学院; leaves 中华人民共和国湛江海关. */
const NATIONAL_OFFICE = /^(?:国家[^省市县区]{2,16}?(?:总局|局)|中国科学院|中共)$/u;

/** The national office that a local one bears in front of its place, as its own name has it; '' for any other name. */
export function nationalPrefix(name: string): string {
  const prefix = name.slice(0, name.length - withoutCentralPrefix(name).length);
  return NATIONAL_OFFICE.test(prefix) ? prefix : '';
}

/** True for an organ of the nation, which no division code names. */
export function isCentralOrgan(name: string): boolean {
  return CENTRAL_ORGAN.test(name);
}
