/**
 * Who made most requests, or how many of them, with their number behind: 申请人以自然人为主(12件), 多为企业,共8件, 企业提出的占9件. Takes the view of a figure; gives the column of the form.
 * Refuses ways (以网上申请为主), shares of no stated total, and numbers above it.
 */
import { prefiltered, taken } from '../../../../domain/prefilter.ts';
import { tellApplicant } from './proved-applicants.ts';
import { valueAt } from '../view/stated-value.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** The column of the applicants that the figure counts; null for other figures. */
export function mainApplicant(view: View): string | null {
  const { figure, stated, text } = view;
  const received = stated.findLast(({ metric }) => metric === 'applications.received.total');
  if (received === undefined || valueAt(view, received.index) < figure.value) return null;
  const found = taken(MAINLY, textBefore(text, figure.start, 24), text);
  const row = found === null ? '' : tellApplicant(found.slice(1).find((who) => who !== undefined) as string);
  return row === undefined || row === '' ? null : row;
}

/** Takes 以自然人为主(, 多为企业,共, 主要来自律师事务所, ,企业申请最多,共, ,企业提出的占, 收到20件,个人申请, 自然人8件、律师事务所, ,由企业提出的; leaves 为自然人申请 and 以公开为主. */
const MAINLY = prefiltered(
  /(?:以([^,。;:()\d]{2,8}?)(?:的|申请|提出|提交)*(?:为主|居多)|(?:多数?|主要|大多数?|绝大部分)(?:[为是由]|来自)([^,。;:()\d]{2,8}?)(?:的|申请|提出|提交)*|(?<=[,。;:])([^,。;:()\d]{2,8}?)(?:的|申请|提出|提交|数量)*最[多高]|(?<=[,。;:])(?:其中,?)?([^,。;:()\d]{2,6}?)(?:提出|申请|提交)的?占|(?<=收到[^,。;\d]{0,12}\d+[件份](?:申请)?,)(个人|公民)(?:申请|提出|提交)*|(?<=(?:自然人|企业|公民)\d+[件份][,、])(律师事务所|律所)(?:申请|提出|提交)*的?|(?<=\d[件份],)由([^,。;:()\d]{2,8}?)(?:提出|申请|提交)的)[,(]?(?:共|有|计|达|为)*$/u,
);
