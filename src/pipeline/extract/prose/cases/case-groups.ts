/** All prose cases by group: the tests run them one by one, the measurement counts them. */
import { PUBLISHED_AND_OWNED_CASES } from './published-and-owned.ts';
import { TOLD_APART_CASES } from './told-apart.ts';
import { HEADED_AND_LEFT_CASES } from './headed-and-left.ts';
import { SAID_IN_PASSING_CASES } from './said-in-passing.ts';
import { SAID_OTHERWISE_CASES } from './said-otherwise.ts';
import { CHARGED_AND_HANDLED_CASES } from './charged-and-handled.ts';
import { LEFT_OUT_AND_CUT_CASES } from './left-out-and-cut.ts';
import { LINES_BY_PLACE_CASES } from './lines-by-place.ts';
import { PROCUREMENT_AND_PAPER_CASES } from './procurement-and-papers.ts';
import { PIECE_IN_ROW_CASES } from './pieces-in-rows.ts';
import { PIECES_OF_THE_WHOLE_CASES } from './pieces-of-the-whole.ts';
import { PIECES_OF_CHANNELS_CASES } from './pieces-of-channels.ts';
import { GATHERED_AND_NEW_CASES } from './gathered-and-new.ts';
import { KEPT_APART_CASES } from './kept-apart.ts';
import { KINDS_AND_NAMES_CASES } from './kinds-and-names.ts';
import { ROWS_AND_NAMES_CASES } from './rows-and-names.ts';
import { PUSHED_IN_ISSUES_CASES } from './pushed-in-issues.ts';
import { MATTER_AT_HAND_CASES } from './matters-at-hand.ts';
import { RULES_AND_ROWS_CASES } from './rules-and-rows.ts';
import { SAID_OF_PIECES_CASES } from './said-of-pieces.ts';
import { SAID_OF_CHANNELS_CASES } from './said-of-channels.ts';
import { SHOWN_OFFLINE_CASES } from './shown-offline.ts';
import { ACT_OF_AREA_CASES } from './acts-of-areas.ts';
import { ANSWERED_AND_LEFT_CASES } from './answered-and-left.ts';
import { ACCOUNT_CASES } from './channels-accounts.ts';
import { SEVERAL_CHANNEL_CASES } from './channels-several.ts';
import { WEBSITE_CASES } from './channels-website.ts';
import { COUNT_BESIDE_CHANNEL_CASES } from './counts-beside-channels.ts';
import { DECISION_CASES } from './decisions.ts';
import { DECOY_CASES } from './decoys.ts';
import { CLEARED_AND_SUMMED_CASES } from './cleared-and-summed.ts';
import { DECISION_AND_DAY_CASES } from './decisions-and-days.ts';
import { DENIAL_AND_DISPUTE_CASES } from './denials-and-disputes.ts';
import { DISPUTE_CASES } from './disputes.ts';
import { FLOW_OF_REQUESTS_CASES } from './flows-of-requests.ts';
import { HOTLINE_CASES } from './hotline.ts';
import { IN_RARER_WORDS_CASES } from './in-rarer-words.ts';
import { INTERACTION_CASES } from './interaction.ts';
import { ITEMS_BY_PLACE_CASES } from './items-by-place.ts';
import { LETTERS_ONLINE_CASES } from './letters-online.ts';
import { LINE_AND_LETTER_CASES } from './lines-and-letters.ts';
import { LINE_AND_CASE_CASES } from './lines-and-cases.ts';
import { LISTED_APPLICANT_CASES } from './listed-applicants.ts';
import { LIST_CASES } from './lists.ts';
import { MEANS_AND_PRESS_CASES } from './means-and-press.ts';
import { NONE_CASES } from './none.ts';
import { CHANNEL_LIST_CASES } from './channel-lists.ts';
import { CHANNEL_NAME_CASES } from './channel-names.ts';
import { DOCUMENT_AND_DISPUTE_CASES } from './documents-and-disputes.ts';
import { OUTCOMES_BY_ROW_CASES } from './outcomes-by-row.ts';
import { OWN_AND_OTHERS_CASES } from './own-and-others.ts';
import { PARTS_OF_REQUESTS_CASES } from './parts-of-requests.ts';
import { PIECE_AND_EVENT_CASES } from './pieces-and-events.ts';
import type { ProseCase } from './prose-case.ts';
import { RAISED_DISPUTE_CASES } from './raised-disputes.ts';
import { DENIED_IN_CLAUSES_CASES } from './denied-in-clauses.ts';
import { READERS_OF_ACCOUNTS_CASES } from './readers-of-accounts.ts';
import { REQUEST_FLOW_CASES } from './request-flows.ts';
import { REQUEST_OUTCOME_CASES } from './request-outcomes.ts';
import { REQUEST_NOUN_CASES } from './request-nouns.ts';
import { REQUEST_CASES } from './requests.ts';
import { NORMATIVE_DOCUMENT_CASES } from './normative-documents.ts';
import { NUMBER_FIRST_CASES } from './number-first.ts';
import { OTHER_TIME_CASES } from './other-times.ts';
import { OTHER_WORDING_CASES } from './other-wordings.ts';
import { ONE_TOTAL_CASES } from './one-total.ts';
import { SITE_AND_YEAR_CASES } from './sites-and-years.ts';
import { SPOKEN_OF_CASES } from './what-was-spoken-of.ts';
import { PROVED_DISPUTES_CASES } from './proved-disputes.ts';
import { APPLIED_AND_ANSWERED_CASES } from './applied-and-answered.ts';
import { SHARE_OF_AREA_CASES } from './shares-of-areas.ts';
import { ASKED_AND_REACHED_CASES } from './asked-and-reached.ts';
import { SHARES_OF_YEARS_CASES } from './shares-of-years.ts';
import { SOME_OF_DISPUTES_CASES } from './some-of-disputes.ts';
import { STOCKS_OF_REQUESTS_CASES } from './stocks-of-requests.ts';
import { SHARED_ROW_AND_FED_SITE_CASES } from './shared-rows-and-fed-sites.ts';
import { SHARE_AND_ITEM_CASES } from './shares-and-items.ts';
import { SUBJECT_CASES } from './subjects.ts';
import { SUMS_AND_ORDERS_CASES } from './sums-and-orders.ts';
import { TOTAL_WORDING_CASES } from './total-wordings.ts';
import { PROVED_OUTCOME_CASES } from './proved-outcomes.ts';
import { DENIALS_AND_DECISIONS_CASES } from './denials-and-decisions.ts';
import { ROWS_SAID_TOGETHER_CASES } from './rows-said-together.ts';
import { TOLD_TOGETHER_CASES } from './told-together.ts';
import { SUMMED_OUTCOME_CASES } from './summed-outcomes.ts';
import { WHO_AND_WHICH_WAY_CASES } from './who-and-which-way.ts';
import { TOTAL_CASES } from './totals.ts';
import { ROWS_OF_CHANNELS_CASES } from './rows-of-channels.ts';
import { VERBS_AND_SITES_CASES } from './verbs-and-sites.ts';
import { WHOSE_FIGURE_CASES } from './whose-figures.ts';
import { YEAR_AND_KIND_CASES } from './years-and-kinds.ts';
import { DEALT_AND_OWN } from './dealt-and-own.ts';
import { TOLD_IN_FULL_REPORTS } from './told-in-full-reports.ts';

export const CASE_GROUPS: readonly (readonly [name: string, cases: readonly ProseCase[]])[] = [
  ['totals', TOTAL_CASES],
  ['rules of the law, rows of kinds, what others did', RULES_AND_ROWS_CASES],
  ['pieces in rows', PIECE_IN_ROW_CASES],
  ['acts of areas', ACT_OF_AREA_CASES],
  ['one total of a report', ONE_TOTAL_CASES],
  ['wordings of totals', TOTAL_WORDING_CASES],
  ['websites', WEBSITE_CASES],
  ['accounts', ACCOUNT_CASES],
  ['several channels', SEVERAL_CHANNEL_CASES],
  ['names of channels', CHANNEL_NAME_CASES],
  ['counts beside their channels', COUNT_BESIDE_CHANNEL_CASES],
  ['lists', LIST_CASES],
  ['lists that add up', CHANNEL_LIST_CASES],
  ['years and kinds', YEAR_AND_KIND_CASES],
  ['hotline and messages', HOTLINE_CASES],
  ['lines by number and letters beside them', LINE_AND_LETTER_CASES],
  ['letters by sites and accounts', LETTERS_ONLINE_CASES],
  ['requests', REQUEST_CASES],
  ['names of requests', REQUEST_NOUN_CASES],
  ['requests and what became of them', REQUEST_OUTCOME_CASES],
  ['requests by way, answered, carried over', REQUEST_FLOW_CASES],
  ['denials that are a clause to themselves', DENIED_IN_CLAUSES_CASES],
  ['disputes whose results add up, and what lines took in', PROVED_DISPUTES_CASES],
  ['stocks of requests, results and events beside', STOCKS_OF_REQUESTS_CASES],
  ['requests answered and left', ANSWERED_AND_LEFT_CASES],
  ['flows of requests proved by sums', FLOW_OF_REQUESTS_CASES],
  ['requests at hand, parts of requests, results of disputes', PARTS_OF_REQUESTS_CASES],
  ['outcomes by the rows of the form', OUTCOMES_BY_ROW_CASES],
  ['lines and cases', LINE_AND_CASE_CASES],
  ['applicants in a list', LISTED_APPLICANT_CASES],
  ['outcomes that add up', SUMMED_OUTCOME_CASES],
  ['outcomes proved by their sum, in everyday words', PROVED_OUTCOME_CASES],
  ['said of all, dealt out, proved by each other', TOLD_TOGETHER_CASES],
  ['denials beside counts, decisions and lines by the form', DENIALS_AND_DECISIONS_CASES],
  ['rows and requests said together', ROWS_SAID_TOGETHER_CASES],
  ['rows that are shared and sites that are fed', SHARED_ROW_AND_FED_SITE_CASES],
  ['own shares, items one by one, boxes', SHARE_AND_ITEM_CASES],
  ['who applied, reasons and ways to court', WHO_AND_WHICH_WAY_CASES],
  ['what a figure is said of', SPOKEN_OF_CASES],
  ['nothing happened', NONE_CASES],
  ['disputes', DISPUTE_CASES],
  ['disputes by what raised them', RAISED_DISPUTE_CASES],
  ['some of the disputes', SOME_OF_DISPUTES_CASES],
  ['the body and others', OWN_AND_OTHERS_CASES],
  ['what was asked and reached', ASKED_AND_REACHED_CASES],
  ['shares of years', SHARES_OF_YEARS_CASES],
  ['shares of areas', SHARE_OF_AREA_CASES],
  ['requests applied for and answered', APPLIED_AND_ANSWERED_CASES],
  ['denials and disputes in other words', DENIAL_AND_DISPUTE_CASES],
  ['interaction', INTERACTION_CASES],
  ['told in full reports', TOLD_IN_FULL_REPORTS],
  ['dealt out, own and left', DEALT_AND_OWN],
  ['charged for, handled, neither made nor repealed', CHARGED_AND_HANDLED_CASES],
  ['outcomes under a heading, requests left', HEADED_AND_LEFT_CASES],
  ['pieces, events, boxes, decisions', PIECE_AND_EVENT_CASES],
  ['documents and decisions', DECISION_CASES],
  ['normative documents', NORMATIVE_DOCUMENT_CASES],
  ['documents by attribute and disputes', DOCUMENT_AND_DISPUTE_CASES],
  ['verbs behind the number', NUMBER_FIRST_CASES],
  ['means of two clauses, press, kinds', MEANS_AND_PRESS_CASES],
  ['sites, years, tasks', SITE_AND_YEAR_CASES],
  ['subjects that go on', SUBJECT_CASES],
  ['verbs, sites, rules, sums', VERBS_AND_SITES_CASES],
  ['whose a figure is', WHOSE_FIGURE_CASES],
  ['rows of channels', ROWS_OF_CHANNELS_CASES],
  ['items by place', ITEMS_BY_PLACE_CASES],
  ['readers of accounts', READERS_OF_ACCOUNTS_CASES],
  ['sums and orders', SUMS_AND_ORDERS_CASES],
  ['shown or handed out where no net is', SHOWN_OFFLINE_CASES],
  ['pieces of the whole', PIECES_OF_THE_WHOLE_CASES],
  ['pieces of channels', PIECES_OF_CHANNELS_CASES],
  ['what is said of pieces', SAID_OF_PIECES_CASES],
  ['what is said of channels', SAID_OF_CHANNELS_CASES],
  ['numbers cut, figures left out', LEFT_OUT_AND_CUT_CASES],
  ['lines by their place', LINES_BY_PLACE_CASES],
  ['procurement and papers', PROCUREMENT_AND_PAPER_CASES],
  ['cleared and summed', CLEARED_AND_SUMMED_CASES],
  ['gathered and new', GATHERED_AND_NEW_CASES],
  ['rows and names', ROWS_AND_NAMES_CASES],
  ['kinds and names', KINDS_AND_NAMES_CASES],
  ['published and owned', PUBLISHED_AND_OWNED_CASES],
  ['told apart', TOLD_APART_CASES],
  ['kept apart', KEPT_APART_CASES],
  ['pushed in issues', PUSHED_IN_ISSUES_CASES],
  ['matters at hand', MATTER_AT_HAND_CASES],
  ['decisions and days', DECISION_AND_DAY_CASES],
  ['other times', OTHER_TIME_CASES],
  ['rarer wordings', OTHER_WORDING_CASES],
  ['one matter in many wordings', SAID_OTHERWISE_CASES],
  ['said in passing', SAID_IN_PASSING_CASES],
  ['in rarer words', IN_RARER_WORDS_CASES],
  ['decoys', DECOY_CASES],
];
