/**
 * Places in Latin letters by rule: pinyin without tones, the rank in English, and the spellings that maps use where they differ.
 * Takes joined pinyin or the parts of an address; gives a name that can stand alone.
 */

/** Spellings by pinyin of the stem, for cities and provinces whose usual name is another. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ neimenggu: 'Inner Mongolia', xizang: 'Tibet', xianggang: 'Hong Kong', aomen: 'Macao', xian: 'Xi’an' },
  ...{ yanan: 'Yan’an', taian: 'Tai’an', huaian: 'Huai’an', jian: 'Ji’an', luan: 'Lu’an', liuan: 'Lu’an' },
  ...{ yaan: 'Ya’an', puer: 'Pu’er', haerbin: 'Harbin', huhehaote: 'Hohhot', wulumuqi: 'Ürümqi', lasa: 'Lhasa' },
  ...{ eerduosi: 'Ordos', hulunbeier: 'Hulunbuir', kelamayi: 'Karamay', rikaze: 'Shigatse', qiqihaer: 'Qiqihar' },
  ...{ jiamusi: 'Jiamusi', changdu: 'Qamdo', naqu: 'Nagqu', linzhi: 'Nyingchi', shannan: 'Shannan', ali: 'Ngari' },
  ...{ wulanchabu: 'Ulanqab', bayannaoer: 'Bayannur', xilinguole: 'Xilingol', alashan: 'Alxa', kashi: 'Kashgar' },
  ...{
    hetian: 'Hotan',
    xingan: 'Hinggan',
    daxinganling: 'Greater Khingan',
    tulufan: 'Turpan',
    hami: 'Hami',
    akesu: 'Aksu',
    gannan: 'Gannan',
    shanxi: 'Shanxi',
  },
  ...{
    changdou: 'Qamdo',
    kashen: 'Kashgar',
    aletai: 'Altay',
    ganzi: 'Garzê',
    aba: 'Ngawa',
    diqing: 'Dêqên',
    yili: 'Ili',
  },
  ...{ bayinguoleng: 'Bayingolin', kezilesu: 'Kizilsu', boertala: 'Bortala', guoluo: 'Golog' },
};

/** 64 of 宁夏回族自治区 is Ningxia; 61 is Shaanxi, which pinyin without tones does not tell from 14, Shanxi. */
const PROVINCES: Readonly<Record<string, string>> = {
  ...{ 11: 'Beijing', 12: 'Tianjin', 13: 'Hebei', 14: 'Shanxi', 15: 'Inner Mongolia', 21: 'Liaoning', 22: 'Jilin' },
  ...{ 23: 'Heilongjiang', 31: 'Shanghai', 32: 'Jiangsu', 33: 'Zhejiang', 34: 'Anhui', 35: 'Fujian', 36: 'Jiangxi' },
  ...{ 37: 'Shandong', 41: 'Henan', 42: 'Hubei', 43: 'Hunan', 44: 'Guangdong', 45: 'Guangxi', 46: 'Hainan' },
  ...{ 50: 'Chongqing', 51: 'Sichuan', 52: 'Guizhou', 53: 'Yunnan', 54: 'Tibet', 61: 'Shaanxi', 62: 'Gansu' },
  ...{ 63: 'Qinghai', 64: 'Ningxia', 65: 'Xinjiang', 71: 'Taiwan', 81: 'Hong Kong', 82: 'Macao' },
};

export const provinceName = (code: string): string | undefined => PROVINCES[code];

/** `yongning` → Yongning, `lvliang` → Lüliang; `xian` of a city, with its mark between syllables or without, → Xi’an. */
export function spelledStem(pinyin: string, isCity = false): string {
  const usual = isCity ? SPELLINGS[pinyin.replace('’', '')] : undefined;
  const plain = pinyin.replace(UMLAUT, 'ü');
  return usual ?? plain.slice(0, 1).toUpperCase() + plain.slice(1);
}

const UMLAUT = /(?<=[ln])v/gu; // takes the v of `lvliang`, as addresses write ü; leaves any other

/** Rank of a place by the characters at the end of its name; the longest that fits counts. '' for a city: its stem says enough. */
export const RANKS: readonly (readonly [zh: string, en: string])[] = [
  ['特别行政区', ''],
  ['自治区', ''],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['民族乡', 'Township'],
  ['街道', 'Subdistrict'],
  ['地区', 'Prefecture'],
  ['新区', 'New Area'],
  ['苏木', 'Sumu'],
  ['省', ''],
  ['市', ''],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
  ['盟', 'League'],
  ['镇', 'Town'],
  ['乡', 'Township'],
];

/** Peoples in the names of autonomous places, by their Chinese name. */
export const PEOPLES: Readonly<Record<string, string>> = {
  ...{ 蒙古族: 'Mongol', 回族: 'Hui', 藏族: 'Tibetan', 维吾尔族: 'Uyghur', 苗族: 'Miao', 彝族: 'Yi', 壮族: 'Zhuang' },
  ...{ 布依族: 'Buyi', 朝鲜族: 'Korean', 满族: 'Manchu', 侗族: 'Dong', 瑶族: 'Yao', 白族: 'Bai', 土家族: 'Tujia' },
  ...{ 哈尼族: 'Hani', 哈萨克: 'Kazakh', 傣族: 'Dai', 黎族: 'Li', 傈僳族: 'Lisu', 佤族: 'Wa', 畲族: 'She' },
  ...{ 拉祜族: 'Lahu', 水族: 'Sui', 东乡族: 'Dongxiang', 纳西族: 'Naxi', 景颇族: 'Jingpo', 柯尔克孜: 'Kyrgyz' },
  ...{
    土族: 'Tu',
    达斡尔族: 'Daur',
    仫佬族: 'Mulao',
    羌族: 'Qiang',
    布朗族: 'Blang',
    撒拉族: 'Salar',
    毛南族: 'Maonan',
  },
  ...{
    仡佬族: 'Gelao',
    锡伯族: 'Xibe',
    阿昌族: 'Achang',
    普米族: 'Pumi',
    塔吉克: 'Tajik',
    怒族: 'Nu',
    鄂温克族: 'Ewenki',
  },
  ...{ 德昂族: 'De’ang', 保安族: 'Bonan', 裕固族: 'Yugur', 独龙族: 'Derung', 鄂伦春: 'Oroqen', 各族: 'Multi-ethnic' },
  ...{ 蒙古: 'Mongol', 哈萨克族: 'Kazakh', 鄂温克: 'Ewenki' },
};
