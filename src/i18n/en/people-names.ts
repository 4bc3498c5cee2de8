/**
 * Peoples in the addresses of autonomous places, by the pinyin that ends them, longest first; the same English as in
 * `PEOPLES`, which knows them by their Chinese names.
 */
const BY_PINYIN: Readonly<Record<string, string>> = {
  ...{ weiwuerzu: 'Uyghur', keerkezi: 'Kyrgyz', dongxiangzu: 'Dongxiang', chaoxianzu: 'Korean', mengguzu: 'Mongol' },
  ...{ dawoerzu: 'Daur', hasakezu: 'Kazakh', ewenkezu: 'Ewenki', tujiazu: 'Tujia', hasake: 'Kazakh', lahuzu: 'Lahu' },
  ...{
    jingpozu: 'Jingpo',
    maonanzu: 'Maonan',
    bulangzu: 'Blang',
    achangzu: 'Achang',
    deangzu: 'De’ang',
    gelaozu: 'Gelao',
  },
  ...{ mulaozu: 'Mulao', dulongzu: 'Derung', tajike: 'Tajik', elunchun: 'Oroqen', lisuzu: 'Lisu', menggu: 'Mongol' },
  ...{ baoanzu: 'Bonan', yuguzu: 'Yugur', salazu: 'Salar', zhuangzu: 'Zhuang', zangzu: 'Tibetan', hanizu: 'Hani' },
  ...{
    buyizu: 'Buyi',
    naxizu: 'Naxi',
    pumizu: 'Pumi',
    qiangzu: 'Qiang',
    xibozu: 'Xibe',
    dongzu: 'Dong',
    miaozu: 'Miao',
  },
  ...{ manzu: 'Manchu', gezu: 'Multi-ethnic', shuizu: 'Sui', yaozu: 'Yao', baizu: 'Bai', daizu: 'Dai', shezu: 'She' },
  ...{ huizu: 'Hui', lizu: 'Li', wazu: 'Wa', yizu: 'Yi', nuzu: 'Nu', tuzu: 'Tu' },
};

const LONGEST_FIRST = Object.keys(BY_PINYIN).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** `changyangtujiazu` → `changyang`, Tujia; of a stem that is nothing else nothing is left: `ewenkezu` → ``, Ewenki. */
export function splitPeoplesEn(whole: string): { readonly stem: string; readonly peoples: readonly string[] } {
  const peoples: string[] = [];
  let stem = whole;
  for (;;) {
    const people = LONGEST_FIRST.find((name) => stem.endsWith(name));
    if (people === undefined) return { stem, peoples };
    peoples.unshift(BY_PINYIN[people] as string);
    stem = stem.slice(0, stem.length - people.length);
  }
}
