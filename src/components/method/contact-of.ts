/** Where corrections go: an e-mail address or a web address out of `ATLAS_CONTACT`. Null for none; throws at anything else. */

export interface Contact {
  readonly href: string;
  readonly shown: string;
}

export function contactOf(given: string): Contact | null {
  if (given === '') return null;
  if (MAIL.test(given)) return { href: `mailto:${given}`, shown: given };
  if (WEB.test(given)) return { href: given, shown: given };
  throw new Error(`Unexpected ATLAS_CONTACT “${given}”, expected an e-mail address or an http or https address`);
}

const MAIL = /^[^\s@:/?]+@[^\s@:/?]+$/u; // takes atlas@example.org; leaves mailto:atlas@example.org and javascript:x
const WEB = /^https?:\/\/\S+$/u; // takes https://example.org/issues; leaves ftp://example.org
