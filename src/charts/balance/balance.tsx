/** Prints the balance of requests as four numbers with its verdict, and draws the outcomes; no arithmetic here. */
import type { ReactElement } from 'react';
import { formatNumber } from '../format-value.ts';
import type { PlacedBalance } from './layout-balance.ts';

export interface BalanceWords {
  readonly received: string;
  readonly carriedIn: string;
  readonly concluded: string;
  readonly carriedOut: string;
  /** Verdicts: the two sides agree, differ, or one of the four was not read. */
  readonly holds: string;
  readonly broken: string;
  readonly open: string;
  /** Printed for a term that was not read. */
  readonly unread: string;
}

export function Balance({
  placed,
  sentence,
  words,
}: {
  readonly placed: PlacedBalance;
  readonly sentence: string;
  readonly words: BalanceWords;
}): ReactElement {
  const verdict = placed.holds === null ? words.open : placed.holds ? words.holds : words.broken;
  const { received, carriedIn, concluded, carriedOut } = placed.terms;
  return (
    <div className="balance">
      <p className="balance-terms">
        <Term value={received} label={words.received} unread={words.unread} />
        <span className="signed">
          <span className="sign">＋</span>
          <Term value={carriedIn} label={words.carriedIn} unread={words.unread} />
        </span>
        <span className="signed">
          <span className="sign">{placed.holds === false ? '≠' : '＝'}</span>
          <Term value={concluded} label={words.concluded} unread={words.unread} />
        </span>
        <span className="signed">
          <span className="sign">＋</span>
          <Term value={carriedOut} label={words.carriedOut} unread={words.unread} />
        </span>
        <span className={`verdict${placed.holds === false ? ' broken' : ''}`}>{verdict}</span>
      </p>
      {placed.height === 0 ? null : <Outcomes placed={placed} sentence={sentence} />}
      {placed.legend.length === 0 || placed.height === 0 ? null : (
        <ul className="balance-legend">
          {placed.legend.map((outcome) => (
            <li key={outcome.id}>
              <svg className="chart" width="12" height="12" aria-hidden="true">
                <rect className={`tone${outcome.tone}`} width="12" height="12" />
              </svg>
              {outcome.label} {formatNumber(outcome.value)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Term({
  value,
  label,
  unread,
}: {
  readonly value: number | null;
  readonly label: string;
  readonly unread: string;
}): ReactElement {
  return (
    <span className="term">
      {value === null ? <small className="v-none">{unread}</small> : <b>{formatNumber(value)}</b>}
      <small>{label}</small>
    </span>
  );
}

function Outcomes({ placed, sentence }: { readonly placed: PlacedBalance; readonly sentence: string }): ReactElement {
  const width = placed.squares.length > 0 ? placed.width : '100%';
  return (
    <svg className="chart outcomes" role="img" aria-label={sentence} width={width} height={placed.height}>
      {placed.squares.map((square) => (
        <rect key={square.x} className={`tone${square.tone}`} x={square.x} y={square.y} width="16" height="16">
          <title>{square.title}</title>
        </rect>
      ))}
      {placed.segments.map((segment) => (
        <rect
          key={segment.id}
          className={`tone${segment.tone}`}
          x={`${segment.x}%`}
          y="1"
          width={`${segment.width}%`}
          height="24"
        >
          <title>{segment.label}</title>
        </rect>
      ))}
      {placed.segments.map((segment) => (
        <text key={segment.id} className={`on-tone${segment.tone}`} x={`${segment.x}%`} y="18" dx="6">
          {segment.text}
        </text>
      ))}
    </svg>
  );
}
