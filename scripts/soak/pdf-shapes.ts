/** All PDF files that are made whole, to have a reader count, unpack or nest without end. */
import type { BytesDamage } from './damage.ts';
import { PDF_FONT_SHAPES } from './pdf-font-shapes.ts';
import { PDF_PAINTING_SHAPES } from './pdf-painting-shapes.ts';
import { PDF_STRUCTURE_SHAPES } from './pdf-structure-shapes.ts';

export const PDF_SHAPES: readonly BytesDamage[] = [...PDF_FONT_SHAPES, ...PDF_STRUCTURE_SHAPES, ...PDF_PAINTING_SHAPES];
