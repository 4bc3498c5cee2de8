/** Works out when first asked, and keeps it. */
export function once<T>(workOut: () => T): () => T {
  let value: T | null = null;
  return () => (value ??= workOut());
}
