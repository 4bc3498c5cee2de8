/**
 * The line between pdf.js and its worker, which runs in the same thread: gives messages as copies, some turns later, as a
 * real one does. pdf.js's own clones each by way of bytes, a seventh of the time that a document takes.
 */
import { copiedMessage } from './copied-message.ts';

type Listener = (event: { readonly data: unknown }) => void;

/** What pdf.js asks of a port; both of its ends may listen at one, messages name whom they are for. */
export interface LoopbackPort {
  readonly postMessage: (message: unknown, transfers?: readonly unknown[] | null) => void;
  readonly addEventListener: (name: string, listener: Listener, options?: { readonly signal?: AbortSignal }) => void;
  readonly removeEventListener: (name: string, listener: Listener) => void;
}

/** A port of its own for each document. */
export function loopbackPort(): LoopbackPort {
  const listeners = new Set<Listener>();
  const deferred = Promise.resolve();
  return {
    postMessage: (message, transfers) => {
      const event = { data: copiedMessage(message, transfers ?? []) };
      void deferred.then(() => {
        for (const listener of listeners) listener(event);
      });
    },
    addEventListener: (_, listener, options) => {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
    },
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
}
