/** A command line that cannot be followed: ends a script with its usage on standard error and exit status 2. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** Options and positionals, or null after the usage has been printed. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> | null {
  try {
    return parseArgs(config);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    process.exitCode = 2;
    return null;
  }
}
