/** Words of the figure grammar: bounds and units. Longer words stand first, because the grammar takes the first that fits. */

type Bound = readonly [words: string, state: 'atLeast' | 'atMost' | 'approximate'];

/** Words before and behind a number that turn it into a bound. */
export const BOUND_WORDS: { readonly before: readonly Bound[]; readonly after: readonly Bound[] } = {
  before: [
    ['未超过|不超过|将近|接近|不足|不到|少于|不多于|至多|最多|近', 'atMost'],
    ['超过了|超过|突破了|突破|不少于|不低于|至少|多于|高于|逾|超', 'atLeast'],
    ['大约有|大约为|大约|约为|约有|约计|约达|约', 'approximate'],
  ],
  after: [
    ['及以上|以上|之多', 'atLeast'],
    ['以内|以下', 'atMost'],
    ['左右|上下', 'approximate'],
    ['余', 'atLeast'],
  ],
};

/** Units that may follow digits. */
export const COUNT_UNITS =
  '条\\/?次|条目|条|件\\/?次|件|篇\\/?次|篇幅|篇|份\\/?次|份|项次|项|期次|期|次数|次|宗|起|例|则|人次|人|场次|场|名|位|户次|户|家|批次|批|部|幅|册|张|套|单|万元|亿元|元|组|大类|类|种|处|台|块|本|封|通(?!过|知|告|报)|轮|辑|段|帧|首|字|所|座|间|对|支|个次|个|辆|笔';

/** Units that may follow a Chinese numeral; 个 and 种 are left out: 一个, 两个 rarely count what is asked. */
export const NUMERAL_UNITS = '条|件次|件|篇|份|项|期|次|宗|起|例|则|人次|人|场次|场|名|位|批次|批|部|封|单|元';
