/** What the reader may do with a view: show all metrics, copy its address, take it away as CSV or as a picture. */
import { useState, type ReactElement } from 'react';
import { saveFile } from '../../charts/chart-file/save-file.ts';
import { fillWords } from '../../charts/chart-words.ts';
import { compareCsv } from './compare-csv.ts';
import type { CompareColumn, CompareRow } from './compare-rows.ts';
import type { CompareWords } from './compare-words.ts';
import type { CompareState } from './compare-state.ts';
import { drawPng } from './draw-png.ts';

export interface CompareActionsProps {
  readonly words: CompareWords;
  readonly state: CompareState;
  readonly onChange: (next: CompareState) => void;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  readonly version: string;
}

export function CompareActions({ state, onChange, columns, rows, version, words }: CompareActionsProps): ReactElement {
  const { comparePage } = words;
  const [said, setSaid] = useState('');
  const name = `compare-${columns.map((column) => column.subject.id).join('_')}`.slice(0, 80);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(window.location.href);
    setSaid(comparePage.copied);
  };
  const csv = (): void => {
    saveFile(
      new Blob([compareCsv(columns, rows, { words, origin: window.location.href })], {
        type: 'text/csv;charset=utf-8',
      }),
      `${name}.csv`,
    );
  };
  const png = async (): Promise<void> => {
    const foot = fillWords(comparePage.pictureFoot, { version, address: window.location.href });
    const picture = await drawPng(columns, rows, { title: comparePage.pictureTitle, foot, words });
    if (picture !== null) saveFile(picture, `${name}.png`);
  };
  const toggle = (): void => {
    onChange({ ...state, all: !state.all });
  };
  return (
    <div className="compare-actions screen-only">
      <button type="button" onClick={toggle}>
        {state.all ? comparePage.showMain : comparePage.showAll}
      </button>
      <button type="button" onClick={() => void copy()}>
        {comparePage.copy}
      </button>
      <button type="button" onClick={csv}>
        {comparePage.csv}
      </button>
      <button type="button" onClick={() => void png()}>
        {comparePage.png}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
