/**
 * A mark of a drawing as the way to its proof. It is no stop of the Tab key, since a drawing has up to two hundred of them:
 * the arrow keys go from mark to mark (`enable-readout.ts`), and the table beneath holds the same links.
 */
import type { ReactElement, ReactNode } from 'react';

export interface MarkLinkProps {
  /** Null where nothing stands in the source. */
  readonly href: string | null;
  /** The mark; its title names the link. */
  readonly children: ReactNode;
}

export function MarkLink({ href, children }: MarkLinkProps): ReactElement {
  if (href === null) return <>{children}</>;
  return (
    <a href={href} tabIndex={-1}>
      {children}
    </a>
  );
}
