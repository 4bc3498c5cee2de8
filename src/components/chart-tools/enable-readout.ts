/**
 * Reading a drawing point by point: the arrow keys go from mark to mark, a pointer picks one, and its words stand beside it.
 * The words are the marks' own titles; Escape and leaving the drawing take them away.
 */

export function enableReadout(figure: HTMLElement): void {
  const readout = document.createElement('output');
  readout.className = 'chart-readout';
  readout.hidden = true;
  figure.append(readout);
  figure.querySelectorAll<SVGSVGElement>('svg.chart[aria-label]').forEach((svg) => {
    const marks = Array.from(svg.querySelectorAll('title'), ({ parentElement }) => parentElement as Element);
    if (marks.length > 0) enableMarks(svg, marks, readout, figure);
  });
}

function enableMarks(svg: SVGSVGElement, marks: readonly Element[], readout: HTMLElement, figure: HTMLElement): void {
  let at = -1;
  const go = (next: number): void => {
    marks[at]?.classList.remove('at');
    at = next;
    const mark = marks[at];
    readout.hidden = mark === undefined;
    if (mark === undefined) return;
    mark.classList.add('at');
    readout.textContent = mark.querySelector('title')?.textContent ?? '';
    placeBeside(mark, readout, figure);
  };
  svg.tabIndex = 0;
  svg.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') marks[at]?.closest('a')?.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    const next = stepOf(event.key, at, marks.length);
    if (next === null) return;
    event.preventDefault();
    go(next);
  });
  svg.addEventListener('blur', () => {
    go(-1);
  });
  enablePointer(svg, marks, go);
}

/** A finger has no way to look before it follows a link: the first touch of a mark shows its words, the second one leads on. */
function enablePointer(svg: SVGSVGElement, marks: readonly Element[], go: (next: number) => void): void {
  let touched = -1;
  const markAt = (event: Event): number =>
    marks.findIndex((mark) => event.target instanceof Node && mark.contains(event.target));
  svg.addEventListener('pointerover', (event) => {
    const found = markAt(event);
    if (found >= 0) go(found);
  });
  svg.addEventListener('click', (event) => {
    const found = markAt(event);
    if (found < 0) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (isTouch && found !== touched) event.preventDefault();
    touched = found;
    go(found);
  });
  svg.addEventListener('pointerleave', () => {
    if (document.activeElement !== svg) go(-1);
  });
}

/** Where a key leads; null for keys that are not ours. */
function stepOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return -1;
    default:
      return null;
  }
}

const GAP = 10;

/** Above the mark, inside the figure. */
function placeBeside(mark: Element, readout: HTMLElement, figure: HTMLElement): void {
  const [frame, place] = [figure.getBoundingClientRect(), mark.getBoundingClientRect()];
  const middle = place.left + place.width / 2 - frame.left - readout.offsetWidth / 2;
  readout.style.left = `${Math.max(0, Math.min(middle, frame.width - readout.offsetWidth))}px`;
  readout.style.top = `${place.top - frame.top - readout.offsetHeight - GAP}px`;
}
