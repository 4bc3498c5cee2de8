/**
 * Sets the dates of all entries of a zip archive to 1980-01-01, the first that the format knows, so that the same content
 * has the same bytes. Takes a whole archive without zip64; throws on what is no archive.
 */

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const DOS_DATE = 0x0021;

export function fixZipDates(archive: Buffer): Buffer {
  const fixed = Buffer.from(archive);
  const end = fixed.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || fixed.readUInt32LE(end) !== END_OF_CENTRAL)
    throw new Error('Unexpected bytes, expected a zip archive');
  let at = fixed.readUInt32LE(end + 16);
  while (at < end && fixed.readUInt32LE(at) === CENTRAL_ENTRY) {
    fixed.writeUInt16LE(0, at + 12);
    fixed.writeUInt16LE(DOS_DATE, at + 14);
    const local = fixed.readUInt32LE(at + 42);
    fixed.writeUInt16LE(0, local + 10);
    fixed.writeUInt16LE(DOS_DATE, local + 12);
    at += 46 + fixed.readUInt16LE(at + 28) + fixed.readUInt16LE(at + 30) + fixed.readUInt16LE(at + 32);
  }
  return fixed;
}
