/**
 * pdf.js leaves promises of its own unwatched: of some broken files one is rejected with nobody to catch it, and that ends
 * the whole process. While `work` runs, such rejections are dropped; those of anybody else are thrown as ever.
 */

/** Takes the stack of an error made inside pdf.js; leaves our own. */
const WITHIN_PDFJS = /pdfjs\.mjs|pdf\.worker/u;

export async function containRejections<T>(work: () => Promise<T>): Promise<T> {
  process.on('unhandledRejection', dropOfPdfjs);
  try {
    return await work();
  } finally {
    // Rejections are told of when all that is ready has run: the listener stays for one turn more.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', dropOfPdfjs);
  }
}

function dropOfPdfjs(reason: unknown): void {
  if (reason instanceof Error && WITHIN_PDFJS.test(reason.stack ?? '')) return;
  throw reason;
}
