/** True for a decoded text that no one wrote: one in ten of its characters is a control character or could not be decoded. */
export function isBinary(text: string): boolean {
  const reach = Math.min(text.length, REACH);
  let odd = 0;
  for (let i = 0; i < reach; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd || code === 0x7f || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13))
      odd += 1;
  }
  return odd * 10 > reach;
}

/** How much of a text is looked at, in UTF-16 units. */
const REACH = 20_000;
