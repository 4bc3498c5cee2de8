/**
 * A disk that is really full, without the rights of an administrator: a namespace of our own (Linux, `unshare`), in which a
 * small disk in memory lies over a folder. Takes what stands on it and how much room is left, runs a program, gives what it
 * said and what stands on the disk then; null where the system allows no such namespace.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FullDisk {
  readonly status: number | null;
  readonly said: string;
  /** Copy of all that stood on the disk after the run. */
  readonly after: string;
}

/** Exit status for a disk that could not be had. */
const NO_DISK = 97;

const SCRIPT = `
disk=$1 content=$2 room=$3 after=$4
shift 4
mount -t tmpfs -o size=512m,mode=700 tmpfs "$disk" 2>/dev/null || exit ${String(NO_DISK)}
cp -a "$content/." "$disk" || exit ${String(NO_DISK)}
left=$(df --output=avail -B1 "$disk" | tail -1)
head -c $((left - room)) /dev/zero > "$disk/filling" || exit ${String(NO_DISK)}
"$@"
status=$?
rm "$disk/filling"
cp -a "$disk/." "$after"
exit $status
`;

/** `disk` is where the disk lies for the program; `room` is in bytes. The caller removes `after`. */
export function runOnFullDisk(
  disk: string,
  content: string,
  room: number,
  program: readonly string[],
  cwd: string,
): FullDisk | null {
  const after = mkdtempSync(join(tmpdir(), 'atlas-full-'));
  const shell = ['--user', '--map-root-user', '--mount', 'bash', '-c', SCRIPT, 'full-disk'];
  const args = [...shell, disk, content, String(room), after, ...program];
  const { status, stdout, stderr, error } = spawnSync('unshare', args, { cwd, encoding: 'utf8' });
  const none = error !== undefined || status === NO_DISK || stderr.startsWith('unshare:');
  return none ? null : { status, said: stdout + stderr, after };
}

export const NO_NAMESPACE = 'the system allows no namespace with a disk of our own';
