/**
 * What a report is: its title, its agency and place, its year, its edition and its sections. Takes a report that was read;
 * always gives a recognition, with what stayed open as null or `open` and a diagnostic.
 */
import type { ReadReport } from '../../domain/block.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Parsed } from '../../domain/diagnostic.ts';
import type { AgencyCandidate } from '../../domain/agency.ts';
import type { Recognition } from '../../domain/report.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { resolveAgency } from '../../gazetteer/resolve-agency.ts';
import { agencyCandidates } from './agency-candidates.ts';
import { recogniseEdition } from './edition.ts';
import { recogniseSections } from './sections.ts';
import { textPassages } from './text-passage.ts';
import { recogniseTitle } from './title.ts';
import { recogniseYear } from './year.ts';

/** A recognition with the names of agencies that front matter, title, lead and contact line hold. */
export interface Recognised extends Parsed<Recognition> {
  readonly candidates: readonly AgencyCandidate[];
}

export function recognise(report: ReadReport, gazetteer: Gazetteer): Recognised {
  const passages = textPassages(report);
  const title = recogniseTitle(report, passages);
  const { frontMatter, file } = report.source;
  const candidates = agencyCandidates(report, title, passages);
  const context = {
    texts: passages.texts,
    fileName: file,
    publisher: frontMatter.publisher ?? null,
    sourceUrl: frontMatter.sourceUrl ?? null,
  };
  const agency = resolveAgency(gazetteer, candidates.trusted, context, candidates.all);
  const year = recogniseYear(report, title, passages);
  const edition = recogniseEdition(report);
  const sections = recogniseSections(report);
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
    candidates: candidates.trusted,
    diagnostics: [untitled, agency.diagnostics, year.diagnostics, edition.diagnostics, sections.diagnostics].flat(),
  };
}
