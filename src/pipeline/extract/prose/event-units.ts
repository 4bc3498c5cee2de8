/** Units in which events and those who come to them are counted. */
export const EVENTS: ReadonlySet<string> = new Set(['场', '场次', '次', '期', '个', '批次', '批', '']);
export const PEOPLE: ReadonlySet<string> = new Set(['人', '人次', '名', '位']);
