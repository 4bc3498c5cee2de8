/** An id that agencies or reports no longer bear, and the one that its address leads to. */
export interface AddressRedirect {
  readonly from: string;
  readonly to: string;
}

/** What the site builds its redirecting pages from. */
export interface RedirectsShard {
  readonly agencies: readonly AddressRedirect[];
  readonly reports: readonly AddressRedirect[];
}
