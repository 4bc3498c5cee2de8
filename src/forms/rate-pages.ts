/** The rates that have a page of their own, on which all agencies stand beside each other; every other one is defined on the method page. */
export const RATE_PAGES: readonly string[] = [
  'flow.conclusionRate',
  'flow.carryOverRate',
  'outcome.grantedRate',
  'outcome.disclosureRate',
  'outcome.refusedRate',
  'outcome.unavailableRate',
  'outcome.notProcessedRate',
  'outcome.notHeldShare',
  'applicants.naturalPerson',
  'disputes.disputeRate',
  'disputes.reconsiderationCorrectionRate',
  'disputes.litigationCorrectionRate',
  'prose.websiteShare',
  'prose.hotlineClosureRate',
];

export const hasRatePage = (id: string): boolean => RATE_PAGES.includes(id);
