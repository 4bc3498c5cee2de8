/**
 * Collects the names of agencies that a report holds, most trusted first: front matter, title, lead, contact line; when they
 * are asked for, publication lines and breadcrumbs, body, file name. Gives each with its place and how it was found; resolves nothing.
 */
import { taken, takes } from '../../domain/prefilter.ts';
import type { AgencyCandidate } from '../../domain/agency.ts';
import type { ReadReport } from '../../domain/block.ts';
import { agencyName, agencyOfContact, agencyOfTitle, withoutBoardOffice } from './agency-mention.ts';
import { bodyAgencies } from './body-agencies.ts';
import type { NamePattern } from './agency-patterns.ts';
import {
  CONTACT_PATTERNS,
  CONTACT_SIGN,
  LEAD_PATTERNS,
  PUBLICATION_PATTERNS,
  PUBLICATION_SIGN,
} from './agency-patterns.ts';
import { cellBehind } from './labelled-cell.ts';
import type { TextPassage, TextPassages } from './text-passage.ts';
import { passagesHolding, passageSpan, textPassages } from './text-passage.ts';
import type { Title } from './title.ts';

const LEAD_PASSAGES = 8;

/** The names of a report in order of trust; the same name is kept once for each method. */
export interface AgencyCandidates {
  /** Those of front matter, title, lead and contact line, without words for the body itself (我局): one of them settles most reports. */
  readonly trusted: readonly AgencyCandidate[];
  /** All, these among them; the page around, the body and the file name are looked at when somebody asks. */
  readonly all: () => readonly AgencyCandidate[];
}

export function agencyCandidates(
  report: ReadReport,
  title: Title | null,
  passages = textPassages(report),
): AgencyCandidates {
  const first = [
    ...frontMatterAgency(report),
    ...titleAgency(title),
    ...matches(passages.all.slice(0, LEAD_PASSAGES), LEAD_PATTERNS, 'lead'),
    ...matches(passagesHolding(passages, CONTACT_SIGN), CONTACT_PATTERNS, 'contact'),
  ].filter(mayBeAgency);
  return {
    trusted: first.filter(({ name }) => !OWN_WORD.test(name)),
    all: () => {
      const named = [...first, ...furtherNames(report, passages).filter(mayBeAgency)];
      return [...named.filter(({ name }) => !OWN_WORD.test(name)), ...named.filter(({ name }) => OWN_WORD.test(name))];
    },
  };
}

function furtherNames(report: ReadReport, passages: TextPassages): readonly AgencyCandidate[] {
  return [
    ...matches(passagesHolding(passages, PUBLICATION_SIGN), PUBLICATION_PATTERNS, 'contents'),
    ...cellAgencies(report),
    ...bodyAgencies(passages),
    ...fileAgency(report),
  ];
}

function mayBeAgency({ name, method }: AgencyCandidate): boolean {
  return (
    isName(name) && (method === 'front-matter' || !(NO_BODY.test(name) || (method === 'contact' && SECTION.test(name))))
  );
}

function isName(name: string): boolean {
  return name.length >= 2 && !MANY_BODIES.test(name);
}

/** Takes 全年厅网站, 某县门户网站 and 结合我局, 根据区, 就全委, words of a sentence or a site (推进了全市), and a lone 街道 or 政府; leaves 全椒县, 荆门市 and 我局. */
const NO_BODY =
  /^(?:根据|按照|依据|依照|遵照|围绕|贯彻|落实)|^(?:街道|部门|单位|中心|人民政府|政府)(?:办事处|部门)?$|了|全年|本年度|网站|官网|门户网|.[我本全](?:分局|[局委厅处办部院]|街道)$/u;

/** Takes a section without its body: 政务公开科; leaves 县教育局 and 县疾控中心. */
const SECTION = /[科股]$/u;

/** Takes what a body calls itself, which any name outweighs: 我局, 本机关, 我乡人民政府; leaves 我县, which is a whole area. */
const OWN_WORD =
  /^(?:我|本)(?:街道?|分?局|镇|乡|委|厅|部|苏木|办|中心|机关|单位|校|院|公司)(?:人民政府|政府|办事处)?(?:办公室)?$/u;

function frontMatterAgency({ source }: ReadReport): readonly AgencyCandidate[] {
  const { agency } = source.frontMatter;
  if (agency === undefined) return [];
  const start = source.text.slice(0, source.bodyStart).indexOf(agency);
  return [{ name: agency, span: start < 0 ? null : { start, end: start + agency.length }, method: 'front-matter' }];
}

function titleAgency(title: Title | null): readonly AgencyCandidate[] {
  if (title === null) return [];
  const method = title.method === 'lead' || title.method === 'front-matter' ? title.method : 'title';
  return [{ name: agencyOfTitle(title.text), span: title.span, method }];
}

function matches(
  passages: readonly TextPassage[],
  patterns: readonly NamePattern[],
  method: AgencyCandidate['method'],
): readonly AgencyCandidate[] {
  const found: AgencyCandidate[] = [];
  for (const passage of passages) {
    for (const { words, needed, compiles } of patterns) {
      const match = needed === null || takes(needed, passage.text) ? taken(words, passage.text) : null;
      const written = match?.[1];
      if (match === null || written === undefined) continue;
      const from = match.index + match[0].indexOf(written);
      const name = method === 'lead' ? leadName(written, compiles) : agencyOfContact(written);
      if (method === 'lead' && !NAMES_BODY.test(name)) continue;
      const span = passageSpan(passage, from, from + written.length);
      found.push(compiles ? { name, span, method, compiles } : { name, span, method });
    }
  }
  return found;
}

/** The name in a lead; the office of a zone's board that compiles the report does it for the board. */
function leadName(written: string, compiles: true | undefined): string {
  return compiles ? withoutBoardOffice(agencyOfTitle(written)) : agencyOfTitle(written);
}

/** Takes 各乡镇、街道办事处, a step of a trail; leaves 人力资源和社会保障局. */
const MANY_BODIES = /^各|各乡镇|、各/u;

/** Takes names that end as bodies do, 我旗 among them; leaves 面向社会公开. */
const NAMES_BODY =
  /(?:[局委厅办会院部署处镇乡区县市旗省州盟队所站校社团司]|政府|街道?|公室|苏木|中心|园|场|馆|基地|集团|银行|大学|学院|[)）])$/u;

/** Takes the label of a cell whose neighbour names the publisher: 发布机构, 公开主体; leaves 发布日期. */
const PUBLISHER_CELL =
  /^(?:发布机构|发布单位|发文机关|发文单位|公开主体|信息来源|编制单位|主办单位|责任部门|单位名称|机关名称)[::]?$/u;

function cellAgencies(report: ReadReport): readonly AgencyCandidate[] {
  const found: AgencyCandidate[] = [];
  for (const block of report.blocks) {
    if (block.kind !== 'table') continue;
    for (const { cells } of block.rows) {
      const cell = cellBehind(cells, PUBLISHER_CELL);
      if (cell !== undefined) found.push({ name: agencyName(cell.plain), span: cell.span, method: 'contents' });
    }
  }
  return found;
}

/** Takes 2024年度 in a file's name; leaves 004. */
const FILE_YEAR = /\d{4}年?度?/gu;

/** Takes runs of ideographs in a file's name: 永宁县人民政府办公室 in 004-永宁县人民政府办公室-2024.md; leaves Latin names. */
const IDEOGRAPHS = /[\p{Script=Han}()（）]{3,}/u;

function fileAgency({ source }: ReadReport): readonly AgencyCandidate[] {
  const written = IDEOGRAPHS.exec(source.file.slice(source.file.lastIndexOf('/') + 1).replace(FILE_YEAR, ''))?.[0];
  return written === undefined ? [] : [{ name: agencyOfTitle(written), span: null, method: 'file-name' }];
}
