/** How many agency-years give a number for a metric, and how many do not although the form or the prose could. */
import type { StateCounts } from '../../domain/shards.ts';

export const statedCount = (counts: StateCounts): number => counts.exact + counts.bound + counts.approximate;

export const absentCount = (counts: StateCounts): number => counts.missing + counts.blank + counts.unreadable;
