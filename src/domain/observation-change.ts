/** A figure that one version of the data has and another has not, or has otherwise. */

export type ChangeKind = 'added' | 'removed' | 'changed';

/** What is compared of an observation; text as in `observations.csv`, so that nothing is rounded on the way. */
export interface ChangedFigure {
  /** '' where there is no number. */
  readonly value: string;
  readonly state: string;
  readonly scope: string;
  readonly unit: string;
}

/** Which observation: report (or agency, for typed figures), metric, source. */
export interface ObservationIdentity {
  readonly reportId: string;
  readonly agencyId: string;
  readonly agency: string;
  readonly year: string;
  readonly metric: string;
  readonly source: string;
}

export interface ObservationChange extends ObservationIdentity {
  readonly change: ChangeKind;
  /** Null for what was added. */
  readonly before: ChangedFigure | null;
  /** Null for what was removed. */
  readonly after: ChangedFigure | null;
}

/** A change with the versions between which it happened. */
export interface DatedChange extends ObservationChange {
  /** ISO date of the newer version, given by whoever compares; '' when not given. */
  readonly date: string;
  readonly oldVersion: string;
  readonly newVersion: string;
}
