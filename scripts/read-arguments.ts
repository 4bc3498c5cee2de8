/**
 * A command line: gives its options and positionals. Asked for help, it prints the usage; what cannot be followed ends the
 * script with what was found, the usage on standard error and exit status 2.
 */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** Null after the usage has been printed. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> | null {
  if ((config.args ?? process.argv.slice(2)).some((argument) => HELP.test(argument))) {
    process.stdout.write(`${usage}\n`);
    return null;
  }
  try {
    return parseArgs(config);
  } catch (error) {
    process.stderr.write(`${told(error)}\n\n${usage}\n`);
    process.exitCode = 2;
    return null;
  }
}

const HELP = /^(?:--help|-h)$/u; // takes --help; leaves --helpful
const OPTION = /^Unknown option '([^']+)'/u; // takes `Unknown option '--x'. To specify …`; leaves what lacks its value

function told(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const unknown = OPTION.exec(said)?.[1];
  return unknown === undefined ? said : `Unexpected option ${unknown}, expected one of these:`;
}
