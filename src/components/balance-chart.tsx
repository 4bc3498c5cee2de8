/** The balance of requests and what became of them, in a chart frame; the table holds the same numbers. */
import type { ReactElement } from 'react';
import { Balance } from '../charts/balance/balance.tsx';
import { layoutBalance, type BalanceTerms } from '../charts/balance/layout-balance.ts';
import { ChartFrame, type ChartCell } from '../charts/chart-frame/chart-frame.tsx';
import type { FormEdition } from '../domain/form.ts';
import { numberText } from '../i18n/number-text.ts';
import type { ChartSources } from './agency-sources.ts';
import type { ValueOf } from './cell-html.ts';
import { balanceTerms, requestOutcomes } from './request-outcomes.ts';
import type { Words } from '../i18n/words.ts';

interface BalanceChartProps {
  readonly edition: FormEdition;
  readonly values: ValueOf;
  readonly year: string;
  readonly sources: ChartSources;
  readonly words: Words;
}

const TERMS = ['received', 'carriedIn', 'concluded', 'carriedOut'] as const;

export function BalanceChart({ edition, values, year, sources, words }: BalanceChartProps): ReactElement {
  const { agencyPage, balanceWords, chartWords, t } = words;
  const terms = balanceTerms(values);
  const outcomes = requestOutcomes(edition, values, words);
  const rows = [
    ...TERMS.map((term) => rowOf(balanceWords[term], terms[term], words)),
    ...outcomes.map(({ label, value }) => rowOf(label, value, words)),
  ];
  const sentence = sentenceOf(terms, words);
  return (
    <ChartFrame
      title={agencyPage.balance.title}
      sentence={sentence}
      unit={agencyPage.balance.unit}
      year={year}
      coverage=""
      notes={[]}
      table={{ heads: [head(agencyPage.balance.row, false), head(t.table.value, true)], rows }}
      csv={sources.csv}
      source={sources.source}
      words={chartWords}
    >
      <Balance placed={layoutBalance(terms, outcomes)} sentence={sentence} words={balanceWords} />
    </ChartFrame>
  );
}

const head = (text: string, numeric: boolean): { readonly text: string; readonly numeric: boolean } => ({
  text,
  numeric,
});

const textOf = (value: number | null, { t }: Words): string =>
  value === null ? t.state.absent.missing : numberText(value);

const rowOf = (label: string, value: number | null, words: Words): readonly ChartCell[] => [
  { text: label, href: null, numeric: false },
  { text: textOf(value, words), href: null, numeric: true },
];

function sentenceOf(terms: BalanceTerms, words: Words): string {
  const { agencyPage, balanceWords, t } = words;
  /** Chinese words follow each other without a gap. */
  const gap = (value: number | null): string => (value === null && words.locale === 'zh' ? '' : ' ');
  const listed = TERMS.map((term) => `${balanceWords[term]}${gap(terms[term])}${textOf(terms[term], words)}`).join(
    t.list.comma,
  );
  const said = listed.charAt(0).toUpperCase() + listed.slice(1) + t.list.stop;
  const { received, carriedIn, concluded, carriedOut } = terms;
  if (received === null || carriedIn === null || concluded === null || carriedOut === null) {
    return `${said}${agencyPage.balance.open}`;
  }
  const holds = received + carriedIn === concluded + carriedOut;
  return `${said}${holds ? agencyPage.balance.holds : agencyPage.balance.broken}`;
}
