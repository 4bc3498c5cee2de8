/**
 * Who made most requests, with their number behind: 申请人以自然人为主(12件), 多为企业,共8件. Takes the view of a figure; gives the column of the form.
 * Refuses ways (以网上申请为主), shares of no stated total, and numbers above it.
 */
import { prefiltered, taken } from '../../../domain/prefilter.ts';
import { tellApplicant } from './proved-applicants.ts';
import { valueAt } from './stated-value.ts';
import { textBefore } from './text-before.ts';
import type { View } from './view.ts';

/** The column of the applicants that the figure counts; null for other figures. */
export function mainApplicant(view: View): string | null {
  const { figure, stated, text } = view;
  const received = stated.findLast(({ metric }) => metric === 'applications.received.total');
  if (received === undefined || valueAt(view, received.index) < figure.value) return null;
  const found = taken(MAINLY, textBefore(text, figure.start, 24), text);
  const row = found === null ? '' : tellApplicant((found[1] ?? found[2] ?? found[3]) as string);
  return row === undefined || row === '' ? null : row;
}

/** Takes 以自然人为主(, 多为企业,共, 主要来自律师事务所, ,企业申请最多,共; leaves 为自然人申请 and 以公开为主. */
const MAINLY = prefiltered(
  /(?:以([^,。;:()\d]{2,8}?)(?:的|申请|提出|提交)*(?:为主|居多)|(?:多数?|主要|大多数?|绝大部分)(?:[为是由]|来自)([^,。;:()\d]{2,8}?)(?:的|申请|提出|提交)*|(?<=[,。;:])([^,。;:()\d]{2,8}?)(?:的|申请|提出|提交|数量)*最[多高])[,(]?(?:共|有|计|达|为)*$/u,
);
