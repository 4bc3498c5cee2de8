/** Titles of annual reports in 《》 within a sentence, and what tells those of other bodies. */

/** What is done with another body's report, in front of its title: takes 配合区办报送《, 学习《; leaves 现公布《. */
const DONE_WITH_ANOTHER = '(?:报送|报请|上报|协助|指导|督促|审核|汇总|学习)[^,，。;；:：《》]{0,12}';

/** For patterns that take a title: no other body's. Takes the 《 of 现公布《某局年报》; leaves the 《 of 报送《某局年报》. */
export const OWN_TITLE_OPENS = `(?<!${DONE_WITH_ANOTHER})《`;

/** For patterns of words that may stand in another body's title: takes 年 of 2022年某街道; leaves 年 of 报送《2022年某县政府信息公开. */
export const OUTSIDE_ANOTHERS_TITLE = `(?<!${DONE_WITH_ANOTHER}《[^《》]{0,10})`;

/** Takes the quoted title in 现发布《永宁县2024年政府信息公开工作年度报告》; leaves 《…年度报告格式》 and 报送《…》. */
export const QUOTED_TITLE = new RegExp(
  `${OWN_TITLE_OPENS}((?:[^《》。]{0,60}?)(?:信息|政务)公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报))》`,
  'u',
);
