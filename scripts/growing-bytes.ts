/** Bytes that are added piece by piece, in one stretch of memory that doubles where it has to grow and is given away as a whole. */

export interface GrowingBytes {
  readonly add: (piece: Uint8Array) => void;
  readonly addText: (text: string) => void;
  readonly length: () => number;
  /** As they stand until something is added. */
  readonly bytes: () => Uint8Array;
  /** Gives them away: nothing is left. */
  readonly take: () => Uint8Array;
  /** Forgets them and keeps their room. */
  readonly clear: () => void;
}

const NO_ROOM = Buffer.alloc(0);
/** A line or two. */
const FIRST_ROOM = 1024;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const BYTES_PER_UNIT = 3;

export function growingBytes(): GrowingBytes {
  let room = NO_ROOM;
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= room.length) return;
    const wider = Buffer.allocUnsafeSlow(Math.max(length + more, room.length * 2, FIRST_ROOM));
    room.copy(wider, 0, 0, length);
    room = wider;
  };
  const bytes = (): Uint8Array => room.subarray(0, length);
  return {
    add: (piece) => {
      makeRoom(piece.length);
      room.set(piece, length);
      length += piece.length;
    },
    addText: (text) => {
      makeRoom(text.length * BYTES_PER_UNIT);
      length += room.write(text, length);
    },
    length: () => length,
    bytes,
    take: () => {
      const taken = bytes();
      [room, length] = [NO_ROOM, 0];
      return taken;
    },
    clear: () => {
      length = 0;
    },
  };
}
