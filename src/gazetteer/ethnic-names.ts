/** The names of peoples in the names of autonomous places, which short forms leave out: 城步苗族自治县 is 城步县. */

const PEOPLES =
  '汉|满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|' +
  '柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|' +
  '塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';

/** Peoples that names of autonomous places have without 族. */
const SHORTENED = '蒙古|哈萨克|柯尔克孜|塔吉克|锡伯';

/** Takes 双江 and 县 of 双江拉祜族佤族布朗族傣族自治县, 博尔塔拉 and 州 of 博尔塔拉蒙古自治州; leaves 鄂伦春自治旗. */
export const AUTONOMOUS_PLACE = new RegExp(
  `^(.{2,}?)(?:(?:${PEOPLES})族)*(?:(?:${PEOPLES})族|${SHORTENED})自治(州|县|旗)$`,
  'u',
);

/** Takes 长底 of 长底布依族乡 and of 长底民族乡; leaves 钟山乡. */
export const ETHNIC_TOWNSHIP = new RegExp(`^(.+?)(?:(?:(?:${PEOPLES})族)+|民族)(乡|镇|苏木)$`, 'u');
