/**
 * What a report is: its title, its agency and place, its year, its edition and its sections. Takes a report that was read;
 * always gives a recognition, with what stayed open as null or `open` and a diagnostic.
 */
import type { ReadReport } from '../../domain/block.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Parsed } from '../../domain/diagnostic.ts';
import type { AgencyCandidate } from '../../domain/agency.ts';
import type { Recognition } from '../../domain/report.ts';
import { inTurn, type Walk } from '../../domain/walk.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { resolveAgency } from '../../gazetteer/resolve-agency.ts';
import { agencyCandidates, type AgencyCandidates } from './agency-candidates.ts';
import { recogniseEdition } from './edition.ts';
import { recogniseSections } from './sections.ts';
import { textPassages, type TextPassages } from './text-passage.ts';
import { recogniseTitle, type Title } from './title.ts';
import { recogniseYear } from './year.ts';

/** A recognition with the names of agencies that front matter, title, lead and contact line hold. */
export interface Recognised extends Parsed<Recognition> {
  readonly candidates: readonly AgencyCandidate[];
}

export function recognise(report: ReadReport, gazetteer: Gazetteer): Recognised {
  return recogniseAll([report], gazetteer)[0] as Recognised;
}

/** Many reports, step by step. */
export function recogniseAll(
  reports: readonly ReadReport[],
  gazetteer: Gazetteer,
  walk: Walk = inTurn,
): readonly Recognised[] {
  const passages = walk(reports, textPassages);
  const titles = walk(reports, (report, i) => recogniseTitle(report, passages[i]));
  const named = walk(reports, (report, i) => agencyCandidates(report, titles[i] as Title | null, passages[i]));
  const agencies = walk(reports, (report, i) =>
    agencyOf(report, gazetteer, passages[i] as TextPassages, named[i] as AgencyCandidates),
  );
  const years = walk(reports, (report, i) => recogniseYear(report, titles[i] as Title | null, passages[i]));
  const editions = walk(reports, recogniseEdition);
  const sections = walk(reports, recogniseSections);
  return reports.map((_, i) => {
    const { value, diagnostics } = recognitionOf(
      titles[i] as Title | null,
      agencies[i] as ReturnType<typeof agencyOf>,
      years[i] as ReturnType<typeof recogniseYear>,
      editions[i] as ReturnType<typeof recogniseEdition>,
      sections[i] as ReturnType<typeof recogniseSections>,
    );
    return { value, diagnostics, candidates: (named[i] as AgencyCandidates).trusted };
  });
}

function agencyOf(
  { source }: ReadReport,
  gazetteer: Gazetteer,
  { texts }: TextPassages,
  { trusted, all }: AgencyCandidates,
): ReturnType<typeof resolveAgency> {
  const { frontMatter, file } = source;
  const publisher = frontMatter.publisher ?? null;
  const sourceUrl = frontMatter.sourceUrl ?? null;
  return resolveAgency(gazetteer, trusted, { texts, fileName: file, publisher, sourceUrl }, all);
}

function recognitionOf(
  title: Title | null,
  agency: ReturnType<typeof resolveAgency>,
  year: ReturnType<typeof recogniseYear>,
  edition: ReturnType<typeof recogniseEdition>,
  sections: ReturnType<typeof recogniseSections>,
): Parsed<Recognition> {
  const untitled =
    title === null
      ? [diagnostic('title-missing', 'Unexpected report without a title, expected 政府信息公开工作年度报告', null)]
      : [];
  return {
    value: {
      title,
      agency: agency.value,
      year: year.value.year,
      yearEvidence: year.value.evidence,
      edition: edition.value,
      sections: sections.value,
    },
    diagnostics: [untitled, agency.diagnostics, year.diagnostics, edition.diagnostics, sections.diagnostics].flat(),
  };
}
