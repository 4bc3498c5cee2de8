/** Records that are left in the store come back as they were given. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsedRecords } from './parsed-records.ts';
import { createSegment, decodeRecords, type StoredRecord } from './record-store.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-records-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Two records in each of two segments, by file. */
function storedRecords(): readonly (readonly [file: string, record: StoredRecord])[] {
  return ['one', 'two'].flatMap((segment, s) => {
    const writer = createSegment(folder, segment);
    const records = [0, 1].map((i): readonly [string, StoredRecord] => {
      const key = String(s * 2 + i).repeat(40);
      const digest = { key, core: Buffer.from(`core ${key}`), checks: Buffer.from('[]'), sketch: Buffer.alloc(8, s) };
      const body = { cells: Buffer.from('[1]'), entry: Buffer.from('[2]'), page: Buffer.alloc(24 + i, 7) };
      const [record] = decodeRecords(writer.append(digest, body), writer.bodies);
      return [`${segment}/${String(i)}.txt`, record as StoredRecord];
    });
    writer.close();
    return records;
  });
}

test('a few are kept, many are read back', () => {
  const stored = storedRecords();
  for (const areMany of [false, true]) {
    const made = parsedRecords(areMany);
    for (const [file, record] of stored) made.add(file, record);
    expect(made.keyOf('two/1.txt')).toBe('3'.repeat(40));
    expect(made.keyOf('two/2.txt')).toBe(undefined);
    expect([...made.records()]).toEqual(stored);
  }
});
