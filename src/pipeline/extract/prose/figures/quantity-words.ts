/** Words around a figure that make it a change, a quota or what was before, as patterns for the text beside it. */

/** Takes 增至, 增加到, 降为, 迁移为 behind a figure that was before; leaves 增加了. */
export const RISEN_TO =
  /^(?:增|升|提|上|下|减|降|扩|涨|攀|跃|跌|变|缩|迁移|回[升落]|滑落|掉|调整|合并|发展)[^,。;\d]{0,3}[至到为成]/u;

/** Takes 不少于200条, 至少2篇; leaves 超200条. */
export const ASKED_FOR = /^(?:不少于|不低于|至少)/u;

/** Takes 增加了, 同比增长 in front of a figure; leaves 新增, 公开. */
export const CHANGED_BY = /(?:同比[^,。;\d]{0,3}|增[加长量]|上升|提升|下降|减少|多|(?<!新)增)了?$/u;
