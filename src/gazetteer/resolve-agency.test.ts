import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realGazetteer, realGazetteerFiles } from './cases/real-gazetteer.ts';
import { TRANSCRIBED_AGENCIES } from './cases/transcribed-agencies.ts';
import { UNSEEN_AGENCIES } from './cases/unseen-agencies.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import type { ResolveContext } from './place-context.ts';
import { resolveAgency } from './resolve-agency.ts';

const gazetteer = realGazetteer();

function resolve(name: string, context: Partial<ResolveContext> = {}) {
  return resolveAgency(gazetteer, [{ name, span: null, method: 'title' }], { texts: [], ...context });
}

/** Code down to the county, which is what tells one place from another. */
function countyOf(name: string, context: Partial<ResolveContext> = {}): string | undefined {
  return resolve(name, context).value.region.code?.slice(0, 6);
}

/** A prefecture without counties has townships of its own: 441900121 is in 4419. */
function isPlace(code: string | undefined, expected: string): boolean {
  return code === expected || (expected.length === 4 && code === `${expected}00`);
}

describe('the agencies of the transcribed figures', () => {
  test.each(TRANSCRIBED_AGENCIES)(
    '%s (%s) is a %s at %s, with or without its province',
    (name, province, kind, code) => {
      for (const context of [{}, { province }]) {
        const { value } = resolve(name, context);
        expect([value.region.code?.slice(0, 6), value.kind, value.confidence === 'open']).toEqual([code, kind, false]);
      }
    },
  );
});

describe('agencies that no file of ours holds', () => {
  test.each(UNSEEN_AGENCIES)('%s is a %s at %s', (name, kind, code) => {
    const { value } = resolve(name);
    expect(isPlace(value.region.code?.slice(0, 6), code), `${value.region.code} for ${code}`).toBe(true);
    expect([value.kind, value.confidence === 'open']).toEqual([kind, false]);
  });
});

describe('misspelt places', () => {
  const check = (name: string, code: string, repair: readonly string[]): void => {
    const { value, diagnostics } = resolve(name);
    const repairs = value.repairs.map(({ written, repaired, evidence }) => [written, repaired, evidence]);
    expect([value.region.code, repairs, value.confidence]).toEqual([code, [repair], 'likely']);
    expect(diagnostics.map((each) => each.code)).toEqual(['agency-repaired']);
  };

  test('a listed street of the right district proves it', () => {
    check('卧岗区卧龙岗街道办事处', '411303003', ['卧岗区', '卧龙区', '卧龙岗街道 411303003']);
    check('沐阳县沭城街道', '321322001', ['沐阳县', '沭阳县', '沭城街道 321322001']);
  });
  test('characters that look alike prove it where one place alone is meant', () => {
    check('沐阳县教育局', '321322', ['沐阳县', '沭阳县', '字形相近，全国仅有沭阳县 321322']);
  });
  test('a street is put right within its district by characters that look alike', () => {
    check('卧龙区卧尤岗街道', '411303003', ['卧尤岗街道', '卧龙岗街道', '字形相近，所在县区仅有卧龙岗街道 411303003']);
  });
  test('the right name elsewhere in the text proves it', () => {
    const { value } = resolve('永守县教育局', { texts: ['永宁县人民政府门户网站'] });
    expect([value.region.code, value.repairs[0]?.evidence]).toEqual(['640121', '文中另作永宁县']);
  });
  test('nothing is repaired without proof', () => {
    const { value } = resolve('永某县教育局');
    expect([value.region.code, value.repairs, value.confidence]).toEqual([null, [], 'open']);
  });
});

describe('one name for several places', () => {
  const codes = (name: string, context: Partial<ResolveContext> = {}) => {
    const { value, diagnostics } = resolve(name, context);
    return [value.region.code, value.confidence, diagnostics.map(({ code }) => code).join()];
  };

  test('stays open at the deepest place that all share', () => {
    expect(codes('鼓楼区民政局')).toEqual([null, 'open', 'place-ambiguous']);
    expect(codes('桥西区人民政府')).toEqual(['13', 'open', 'place-ambiguous']);
    expect(codes('城关镇人民政府')).toEqual([null, 'open', 'place-ambiguous']);
  });
  test('a street without its district stays open where others share its stem', () => {
    expect(codes('西平街道')).toEqual([null, 'open', 'place-ambiguous']);
  });
  test('is told by the text, the province, the publisher or the host', () => {
    expect(codes('西平街道', { texts: ['曲靖市沾益区'] })).toEqual(['530303001', 'likely', '']);
    expect(codes('鼓楼区民政局', { texts: ['徐州市各部门'] })).toEqual(['320302', 'likely', '']);
    expect(codes('鼓楼区民政局', { province: '河南' })).toEqual(['410204', 'likely', '']);
    expect(codes('普陀区市场监督管理局', { publisher: '舟山市人民政府' })).toEqual(['330903', 'likely', '']);
    expect(codes('永定区人民政府', { sourceUrl: 'http://www.yongding.zjj.gov.cn/a' })[1]).toBe('open');
  });
  test('a body without a place takes it from the text, but not from another rank', () => {
    expect(codes('县人民政府办公室', { texts: ['永宁县人民政府门户网站，银川市'] })).toEqual(['640121', 'likely', '']);
    expect(codes('区政府办公室', { texts: ['武汉市政府信息公开'] })).toEqual(['4201', 'open', 'place-unresolved']);
    expect(codes('民政局')).toEqual([null, 'open', 'place-unresolved']);
    expect(codes('我局')).toEqual([null, 'open', 'agency-unrecognised']);
  });
  test('an autonomous county behind its city needs none of its peoples', () => {
    expect(codes('玉溪市元江县人民政府办公室')).toEqual(['530428', 'certain', '']);
  });
});

describe('identity', () => {
  const id = (name: string, context: Partial<ResolveContext> = {}): string => resolve(name, context).value.id;

  test('one agency has one id under all its names', () => {
    const same = (...names: readonly string[]): void => expect(new Set(names.map((name) => id(name))).size).toBe(1);
    same('沾益区西平街道', '沾益区西平街道办事处', '曲靖市沾益区人民政府西平街道办事处', '云南省曲靖市沾益区西平街道');
    same('永宁县人民政府办公室', '银川市永宁县政府办公室', '永宁县政府办');
    same('襄阳市襄城区人社局', '襄城区人力资源和社会保障局');
    same('楚雄市东瓜镇', '楚雄市东瓜街道');
    same('沭阳县教育局', '沐阳县教育局');
    same('银川市民族事务委员会(宗教事务局)', '银川市民族事务委员会');
    same('恩施州人民政府', '恩施土家族苗族自治州');
    same('东城区崇外街道', '北京市东城区崇文门外街道办事处');
  });
  test('an agency keeps its id when its place is renamed, raised in rank or merged', () => {
    const same = (...names: readonly string[]): void => expect(new Set(names.map((name) => id(name))).size).toBe(1);
    same('襄樊市教育局', '襄阳市教育局');
    same('密云县教育局', '北京市密云区教育局');
    same('沾益县西平镇', '沾益区西平街道办事处');
    same('开县民政局', '重庆市开州区民政局');
    same('下关区财政局', '南京市鼓楼区财政局');
  });
  test('an id is the code and a readable slug', () => {
    expect(id('永宁县人民政府办公室')).toBe('640121-yongning-xian-renminzhengfu-bangongshi');
    expect(id('卧岗区卧龙岗街道')).toBe('411303003-wolonggang-jiedao');
    expect(id('蔚县教育局')).toBe('130726-yu-xian-jiaoyu-ju');
    expect(id('单县')).toBe('371722-shan-xian');
    expect(id('六安市')).toBe('3415-luan-shi');
  });
  test('agencies of one name in two provinces never share an id, not even while open', () => {
    expect(id('鼓楼区民政局', { province: '江苏' })).not.toBe(id('鼓楼区民政局', { province: '福建' }));
    const one = id('城关镇人民政府', { sourceUrl: 'http://a-xian.gov.cn/1' });
    expect(one).not.toBe(id('城关镇人民政府', { sourceUrl: 'http://b-xian.gov.cn/1' }));
  });
  test('a government and its departments are different agencies', () => {
    const ids = ['永宁县', '永宁县人民政府办公室', '永宁县教育局', '永宁县杨和镇'].map((name) => id(name));
    expect(new Set(ids).size).toBe(4);
  });
  test('a correction redirects an alias to the agency it means', () => {
    const agencies = 'alias,name,code,kind,reason\n县城管大队,永宁县综合行政执法局,640121,bureau,报告只写简称\n';
    const corrected = loadGazetteer({ ...realGazetteerFiles(), agencies });
    const { value } = resolveAgency(corrected, [{ name: '县城管大队', span: null, method: 'title' }], { texts: [] });
    expect([value.id, value.confidence, value.evidence]).toEqual([
      id('永宁县综合行政执法局'),
      'certain',
      '报告只写简称',
    ]);
  });
  test('only governments from the county up speak for their area', () => {
    const speaks = (name: string): boolean => resolve(name).value.speaksForArea;
    expect(['永宁县人民政府', '上海市', '沈阳市苏家屯区', '西藏自治区'].map(speaks)).toEqual([true, true, true, true]);
    expect(['永宁县人民政府办公室', '永宁县杨和镇', '银川市城市管理局'].map(speaks)).toEqual([false, false, false]);
  });
  test('a branch keeps the parent that its name begins with', () => {
    const names = ['国家统计局重庆调查总队', '中国人民银行合肥中心支行', '国家税务总局永宁县税务局'];
    expect(names.map((name) => resolve(name).value.name)).toEqual(names);
  });

  test('a name keeps the words that are printed, behind the places above the first of them', () => {
    const named = (name: string): string => resolve(name).value.name;
    const whole = ['邢台高新区管委会', '四川蓬安工业园区管理委员会', '北京市信访办', '泉州台商投资区管理委员会'];
    expect(whole.map(named)).toEqual(whole);
    expect(named('厦门市湖里区人民政府湖里街道办事处')).toBe('厦门市湖里区人民政府湖里街道办事处');
    expect(named('云南省曲靖市沾益区西平街道')).toBe('曲靖市沾益区西平街道办事处');
    expect(named('河口县桥头乡')).toBe('红河哈尼族彝族自治州河口县桥头乡人民政府');
    expect(named('郑州高新技术产业开发区双桥办事处')).toBe('郑州高新技术产业开发区双桥办事处');
    expect(named('铜官区金口岭社区')).toBe('铜陵市铜官区金口岭社区');
    expect(named('永宁县发改局')).toBe('银川市永宁县发改局');
    expect(named('永宁县府办')).toBe('银川市永宁县人民政府办公室');
    expect(named('卧龙区卧尤岗街道')).toBe('南阳市卧龙区卧龙岗街道办事处');
    expect(named('商洛高新区(商丹园区)管理委员会')).toBe('商洛高新区(商丹园区)管理委员会');
  });
  test('an academy, and a ministry of earlier years, is named as it is', () => {
    expect(resolve('中国科学院兰州分院').value.name).toBe('中国科学院兰州分院');
    expect(resolve('农业部').value.id).toBe('cn-nongyebu');
  });
  test('initials of city and district in an address settle between two districts of one name', () => {
    const context = { sourceUrl: 'https://www.tjhd.gov.cn/zwgk/1.html' };
    expect(countyOf('河东区人民政府办公室', context)).toBe('120102');
    expect(countyOf('西集镇', { sourceUrl: 'http://www.bjtzh.gov.cn/1.html' })).toBe('110112');
  });

  test('departments of the State Council have no division', () => {
    const { value } = resolve('国家发展和改革委员会');
    expect([value.id, value.kind, value.region.code]).toEqual(['cn-guojiafazhanhegaige-weiyuanhui', 'bureau', null]);
    expect(resolve('国务院办公厅').value.kind).toBe('office');
  });
});

describe('properties', () => {
  const counties = gazetteer.codes.filter(
    (code) => code.length === 6 && code[4] !== '7' && gazetteer.names.has(code.slice(0, 4)),
  );
  const pathOf = (code: string): string => `${gazetteer.names.get(code.slice(0, 4))}${gazetteer.names.get(code)}`;

  test('every county with its city resolves to itself, and to a name that resolves to the same agency', () => {
    for (const code of counties) {
      const { value } = resolve(`${pathOf(code)}教育局`);
      expect(value.region.code, pathOf(code)).toBe(code);
      expect(resolve(value.name).value.id).toBe(value.id);
    }
  });
  test('no text makes the resolver throw, and it never invents a place for nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (name) => {
        const { value } = resolve(name);
        expect(value.region.code === null || gazetteer.names.has(value.region.code)).toBe(true);
      }),
    );
  });
  test('20,000 names resolve in under five seconds of one core', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, i) => `${pathOf(counties[(i * 7919) % counties.length] as string)}教育局`,
    );
    const start = process.cpuUsage().user;
    for (const name of names) resolve(name);
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(5_000);
  });
  test('a place is found by its county alone when only one has the name', () => {
    expect(countyOf('永宁县')).toBe('640121');
  });
});
