/** The words by which titles of annual reports are known. */

/** Takes 政府信息公开, 政务公开, 信息公开, with 工作 and 年度 behind it; leaves 公开. */
export const REPORT_WORDS = /(?:政府)?(?:信息|政务)(?:与政务)?公开/u;

/**
 * Takes titles at the start of a text: 永宁县2024年政府信息公开工作年度报告, 2023政府信息公开年报, 某局2022年度政府信息公开年度报告,
 * 某镇关于2021年政府信息公开工作情况的报告, 某镇政府信息公开年报(2024), and …工作年度报 where the page lost the last character; leaves
 * 政府信息公开指南.
 */
export const TITLE_AT_START =
  /^《?[^。;；,，:：>»【|]{0,60}?(?:政府)?(?:信息|政务)(?:与政务)?公开(?:工作)?(?:情况)?(?:的)?(?:\(?20\d\d\)?年?度?|二〇..年)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:总结)?(?:报告|年报|年度报$)(?!格式|的通知|编|撰)(?:[([]20\d\d年?度?[)\]])?/u;

/** Takes the quoted title in 现发布《永宁县2024年政府信息公开工作年度报告》; leaves 《…年度报告格式》. */
export const QUOTED_TITLE =
  /《((?:[^《》。]{0,60}?)(?:信息|政务)公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报))》/u;

/** Takes the beginnings of a lead or a breadcrumb: 根据《…》, 按照, 现将, 特向社会公布, 编制, 我局, 本报告, 首页; leaves names. */
export const SENTENCE_START =
  /^(?:当前位置|您|首页|根据|按照|依据|依照|遵照|为了?(?!民)|现(?:将(?!乐)|特|向|予|编|公布|发布|就)|特(?:此|向|公布|发布|编)|兹|编制|编写|公布|发布|由(?=.*(?:编|发|公布))|我(?:局|委|厅|办|镇|乡|街道|县|区|市|旗|州|省|中心|单位)|本报告|本年度|以下|一、|1、|\(一\))/u;
