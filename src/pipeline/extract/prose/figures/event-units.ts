/** Units in which events and persons are counted. */
export const EVENTS: ReadonlySet<string> = new Set(['场', '场次', '次', '期', '个', '批次', '批', '']);
/** Units in which persons are counted, each once. */
export const PERSONS: ReadonlySet<string> = new Set(['人', '名', '位']);
/** Those who come, some of them more than once. */
export const PEOPLE: ReadonlySet<string> = new Set([...PERSONS, '人次']);
