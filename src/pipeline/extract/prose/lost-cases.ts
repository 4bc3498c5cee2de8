/** Words of disputes that a body lost: a count of these, or none of these, says nothing of how many disputes there were. */

/** Takes 被行政复议机关纠错, 诉讼败诉; leaves 行政复议案件. */
export const LOST = /纠错|败诉|败议|被纠正|责令|撤销|确认违法|改判|被变更/u;
