/** Why a file could not be opened, in words that stand behind “Unexpected”; the system's own code where there are none. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'absence of the file',
  ENOTDIR: 'absence of the file',
  EACCES: 'refusal of access',
  EPERM: 'refusal of access',
  EISDIR: 'folder',
  ELOOP: 'link',
};

export function tellFileError(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? String(error) : (WORDS[code] ?? code);
}
