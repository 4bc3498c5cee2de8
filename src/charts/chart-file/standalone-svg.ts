/**
 * A chart of the page as a drawing that stands alone: title, facts, the drawings as they look now, notes and the address.
 * Takes the chart's figure in a browser; gives null where it holds no drawing (a chart may be a list).
 */

export interface StandaloneDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
/** What the style sheet decides and the file must carry itself. */
const LOOKS = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order'],
  ...['font-size', 'font-weight', 'font-family'],
];

export function standaloneSvg(figure: HTMLElement, address: string): StandaloneDrawing | null {
  const drawings = visibleDrawings(figure);
  const widest = Math.max(...drawings.map((svg) => svg.getBoundingClientRect().width));
  if (drawings.length === 0) return null;
  const sheet = document.createElementNS(NAMESPACE, 'svg');
  const ground = add(sheet, 'rect', { width: '100%', height: '100%', fill: colour(document.body, 'background-color') });
  let y = MARGIN;
  const write = (source: Element | null, text = source?.textContent ?? ''): void => {
    if (source === null || text === '') return;
    const size = parseFloat(getComputedStyle(source).fontSize);
    y += size * 1.4;
    const look = { 'font-size': String(size), fill: colour(source, 'color'), 'font-family': fontOf(source) };
    add(sheet, 'text', { x: String(MARGIN), y: String(y - size * 0.35), ...look }).textContent = text;
  };
  write(figure.querySelector('figcaption strong'));
  write(figure.querySelector('.chart-facts'));
  for (const drawing of drawings) {
    y += 8;
    write(drawing.closest('.chart-scope')?.querySelector('.chart-scope-name') ?? null);
    const { height } = drawing.getBoundingClientRect();
    sheet.append(placedCopy(drawing, y + 4, widest));
    y += height + 8;
  }
  write(figure.querySelector('.chart-notes'));
  write(figure.querySelector('.chart-facts'), address);
  const [width, height] = [Math.ceil(widest + 2 * MARGIN), Math.ceil(y + MARGIN)];
  set(sheet, { xmlns: NAMESPACE, width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` });
  ground.before(titleOf(figure.querySelector('.chart-sentence')?.textContent ?? ''));
  return { svg: new XMLSerializer().serializeToString(sheet), width, height };
}

/** The drawings in sight: of two layouts the page shows one. */
function visibleDrawings(figure: HTMLElement): readonly SVGSVGElement[] {
  return Array.from(figure.querySelectorAll<SVGSVGElement>('svg.chart[aria-label]')).filter(
    (svg) => svg.getClientRects().length > 0,
  );
}

function placedCopy(drawing: SVGSVGElement, y: number, width: number): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...Array.from(drawing.querySelectorAll('*'))];
  [copy, ...Array.from(copy.querySelectorAll('*'))].forEach((element, i) => {
    const look = getComputedStyle(originals[i] as Element);
    element.removeAttribute('class');
    // A file lies nowhere: its links say the whole address.
    const link = originals[i];
    if (link instanceof SVGAElement) set(element, { href: new URL(link.href.baseVal, document.baseURI).href });
    if (element.tagName !== 'title')
      set(element, Object.fromEntries(LOOKS.map((name) => [name, look.getPropertyValue(name)])));
  });
  set(copy, { x: String(MARGIN), y: String(y), width: String(width), overflow: 'visible' });
  copy.removeAttribute('tabindex');
  return copy;
}

function titleOf(text: string): SVGElement {
  const title = document.createElementNS(NAMESPACE, 'title');
  title.textContent = text;
  return title;
}

const colour = (element: Element, property: string): string => getComputedStyle(element).getPropertyValue(property);

const fontOf = (element: Element): string => getComputedStyle(element).fontFamily;

function add(parent: SVGElement, tag: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(NAMESPACE, tag);
  set(element, attributes);
  parent.append(element);
  return element;
}

function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
