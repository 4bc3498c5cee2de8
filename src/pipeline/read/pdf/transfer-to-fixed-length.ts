/**
 * pdf.js calls `ArrayBuffer.prototype.transferToFixedLength` (ES2024), which Node has from version 22 on: without it every
 * page's list of operators ends at its first font, and the ruling lines drawn behind are lost. Gives older engines a copy
 * of the bytes instead of a transfer.
 */

/** Adds the method where the engine lacks it. */
export function provideTransferToFixedLength(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length?: number): ArrayBuffer {
      const fixed = new ArrayBuffer(length ?? this.byteLength);
      new Uint8Array(fixed).set(new Uint8Array(this, 0, Math.min(this.byteLength, fixed.byteLength)));
      return fixed;
    },
  });
}
