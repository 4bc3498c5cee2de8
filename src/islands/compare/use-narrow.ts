/** Whether the window is as narrow as a phone. */
import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 40rem)';

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(change: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', change);
  return () => {
    query.removeEventListener('change', change);
  };
}
