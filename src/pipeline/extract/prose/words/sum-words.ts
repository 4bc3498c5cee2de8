/** Words by which a report sums up, as they stand in tokens. Refuses 公共 and 共享. */

/** Takes 共, 全年共, 累计, 总计; leaves 公共, 共享, 其他. */
export const SUMS_UP = /(?<!公)共(?![享同识])|累计|总/u;
