/** Tells texts about disputes that a body decides on, or conducts for its government: 复议机构(设在我局)收到复议申请188件. None of them are its own. */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';

/** True where the text says so. */
export function decidesOnDisputes(text: string): boolean {
  return takes(DECIDES, text);
}

/** Takes 复议办公室(设在本局), 承担县政府复议职责, 代表市政府办理行政复议, 县政府受理行政复议, 以市政府为被申请人; leaves 收到区复议机构立案通知. */
const DECIDES = prefiltered(
  /复议(?:机构|办公室|办)\(|承担[^,。;\d]{0,10}复议职责|(?:代理|代表)[^,。;\d]{0,10}(?:复议|应诉)|以[^,。;\d我本]{0,8}政府为被(?:申请人|告)|[^我]政府(?:共|全年|依法)*受理行政复议(?!答复|通知)/u,
);
