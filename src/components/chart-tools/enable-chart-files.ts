/** The buttons under a chart that save its drawing as SVG or PNG. */
import { pngOf, svgBlob } from '../../charts/chart-file/png-of.ts';
import { saveFile } from '../../charts/chart-file/save-file.ts';
import { standaloneSvg } from '../../charts/chart-file/standalone-svg.ts';

export function enableChartFiles(figure: HTMLElement): void {
  figure.querySelectorAll<HTMLButtonElement>('button[data-save]').forEach((button) => {
    button.addEventListener('click', () => void save(figure, button.dataset['save'] === 'png'));
  });
}

async function save(figure: HTMLElement, asPicture: boolean): Promise<void> {
  const drawing = standaloneSvg(figure, location.href.split(FROM_HASH)[0] ?? '');
  if (drawing === null) return;
  const name = figure.querySelector('figcaption strong')?.textContent ?? 'chart';
  const blob = asPicture ? await pngOf(drawing) : svgBlob(drawing.svg);
  if (blob !== null) saveFile(blob, `${name}.${asPicture ? 'png' : 'svg'}`);
}

const FROM_HASH = /#/u; // takes the # of `/metrics/x/#rows`; leaves `/metrics/x/`
