/** The core of a record as rows without names of fields: half the bytes, and read in half the time, of every report at each start. */
import type { AgencyIdentity, Region } from '../../src/domain/agency.ts';
import type { OwnSummary, ReadableCore } from './record-core.ts';

export type CoreRow = ReturnType<typeof packCore>;

export function packCore(core: ReadableCore) {
  const { file, identity, spelled, year, edition, summary, received, receivedCell, numbers, suspects } = core;
  const own = [
    file,
    year,
    edition,
    spelled.pinyin,
    spelled.initials,
    received,
    receivedCell,
    numbers,
    suspects,
  ] as const;
  return [own, packIdentity(identity), packRegion(identity.region), packSummary(summary)] as const;
}

export function unpackCore([own, identity, region, summary]: CoreRow): ReadableCore {
  const [file, year, edition, pinyin, initials, received, receivedCell, numbers, suspects] = own;
  return {
    readable: true,
    file,
    identity: unpackIdentity(identity, unpackRegion(region)),
    spelled: { pinyin, initials },
    year,
    edition,
    summary: unpackSummary(summary),
    received,
    receivedCell,
    numbers,
    suspects,
  };
}

/** Stands for a written name that is the name itself, as most are. */
const SAME = 0;

const packIdentity = (identity: AgencyIdentity) => {
  const { id, name, writtenName, kind, speaksForArea, method, evidence, confidence, repairs } = identity;
  const written = writtenName === name ? SAME : writtenName;
  return [id, name, written, kind, speaksForArea, method, evidence, confidence, repairs] as const;
};

function unpackIdentity(row: ReturnType<typeof packIdentity>, region: Region): AgencyIdentity {
  const [id, name, written, kind, speaksForArea, method, evidence, confidence, repairs] = row;
  const writtenName = written === SAME ? name : written;
  return { id, name, writtenName, kind, region, speaksForArea, method, evidence, confidence, repairs };
}

const packRegion = ({ code, province, prefecture, county, township }: Region) =>
  [code, province, prefecture, county, township] as const;

function unpackRegion([code, province, prefecture, county, township]: ReturnType<typeof packRegion>): Region {
  return { code, province, prefecture, county, township };
}

const packSummary = (summary: OwnSummary) => {
  const { format, title, cellsAsked, cellsRead, proseFacts, checks, diagnostics } = summary;
  const { pass, fail, notAssessable } = checks;
  const { error, warning, info } = diagnostics;
  const { sourceUrl, publisher, publishedOn, condensed } = summary;
  return [
    format,
    title,
    cellsAsked,
    cellsRead,
    proseFacts,
    pass,
    fail,
    notAssessable,
    error,
    warning,
    info,
    sourceUrl,
    publisher,
    publishedOn,
    condensed,
  ] as const;
};

function unpackSummary(row: ReturnType<typeof packSummary>): OwnSummary {
  const [format, title, cellsAsked, cellsRead, proseFacts, pass, fail, notAssessable, error, warning, info] = row;
  const [, , , , , , , , , , , sourceUrl, publisher, publishedOn, condensed] = row;
  const checks = { pass, fail, notAssessable };
  const diagnostics = { error, warning, info };
  // Written out, since twenty thousand objects put together of others take five times the memory.
  return {
    format,
    title,
    cellsAsked,
    cellsRead,
    proseFacts,
    checks,
    diagnostics,
    sourceUrl,
    publisher,
    publishedOn,
    condensed,
  };
}
