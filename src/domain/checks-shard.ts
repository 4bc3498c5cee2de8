/** The page of all checks as data: totals by check, kind and province, and every failure. */
import type { AgencyKind, Region } from './agency.ts';
import type { CheckResult, CheckStatus } from './check.ts';
import type { CheckCounts } from './shards.ts';

/** A failed check in the list of the checks page. */
export interface FailedCheck {
  readonly reportId: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly kind: AgencyKind;
  readonly region: Region;
  readonly year: number | null;
  readonly result: CheckResult;
}

/** The checks of a group of reports. */
export interface CheckTally {
  readonly reports: number;
  /** Reports with any failed check that is no mere notice. */
  readonly failing: number;
  readonly instances: CheckCounts;
}

export interface ChecksShard {
  readonly totals: readonly {
    readonly id: string;
    readonly reports: Readonly<Record<CheckStatus, number>>;
    readonly instances: CheckCounts;
  }[];
  /** Instances of all checks by kind of agency, in the order of the domain. */
  readonly byKind: readonly (CheckTally & { readonly kind: AgencyKind })[];
  /** Instances of all checks by province; code and name are null where the place is open. */
  readonly byProvince: readonly (CheckTally & { readonly code: string | null; readonly name: string | null })[];
  readonly failures: readonly FailedCheck[];
}
