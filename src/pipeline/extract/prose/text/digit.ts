/** True for the UTF-16 unit of a narrow digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
