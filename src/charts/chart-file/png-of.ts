/** A drawing as a picture, at twice its size so that it prints well; null when the browser gives no canvas. */
import type { StandaloneDrawing } from './standalone-svg.ts';

const SCALE = 2;

export async function pngOf({ svg, width, height }: StandaloneDrawing): Promise<Blob | null> {
  const picture = new Image();
  picture.src = URL.createObjectURL(svgBlob(svg));
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(picture.src);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

export const svgBlob = (svg: string): Blob => new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
