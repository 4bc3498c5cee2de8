/**
 * Ten shapes that stay apart in black and white, for rows that the reader chose: the paths of d3-shape's symbols of 64 square px,
 * written out so that the browser need not load the symbols (4 kB); a test compares them.
 */

/** Six filled shapes, then four stroked ones. The filled circle is everybody's, so it is left out. */
const SHAPES: readonly string[] = [
  'M0,-7.44L4.29,0L0,7.44L-4.29,0Z',
  'M0,-7.01L6.07,3.51L-6.07,3.51Z',
  'M-4,-4h8v8h-8Z',
  'M0,-7.55L1.69,-2.33L7.18,-2.33L2.74,0.89L4.43,6.10L0,2.88L-4.43,6.10L-2.74,0.89L-7.18,-2.33L-1.69,-2.33Z',
  'M-5.36,-1.78L-1.78,-1.78L-1.78,-5.36L1.78,-5.36L1.78,-1.78L5.36,-1.78L5.36,1.78L1.78,1.78L1.78,5.36L-1.78,5.36L-1.78,1.78L-5.36,1.78Z',
  'M2.15,1.24L2.15,5.56L-2.15,5.56L-2.15,1.24L-5.89,-0.91L-3.73,-4.65L0,-2.49L3.73,-4.65L5.89,-0.91Z',
  'M-6.89,0L6.89,0M0,6.89L0,-6.89',
  'M-4.88,-4.88L4.88,4.88M-4.88,4.88L4.88,-4.88',
  'M0,4.78L0,-4.78M-4.14,-2.39L4.14,2.39M-4.14,2.39L4.14,-2.39',
  'M4.51,0A4.51,4.51,0,1,1,-4.51,0A4.51,4.51,0,1,1,4.51,0',
];

const FILLED = 6;

/** Path around the origin for the nth chosen row; after ten the shapes repeat. */
export function markShape(choice: number): string {
  return SHAPES[choice % SHAPES.length] as string;
}

/** Stroked shapes have no inside. */
export function isStroked(choice: number): boolean {
  return choice % SHAPES.length >= FILLED;
}
