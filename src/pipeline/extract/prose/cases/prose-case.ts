/** The form in which prose cases are written: marked text and, mark by mark, what it states. */

export interface ProseCase {
  /** One construction, as a sentence. */
  readonly title: string;
  /** Paragraphs by line breaks; a line that begins with `#` is a heading. ⟦…⟧ marks each place that must be found, and no other may be. */
  readonly text: string;
  /**
   * One entry a mark, in order: `metric value`, then the state unless exact and the scope unless agency:
   * `hotline.complaints 463 mixed`. A mark that states two metrics joins them by ` & `.
   */
  readonly expected: readonly string[];
  /** Year of the report; 2024 unless said. */
  readonly year?: number;
}

/** A case in one line. */
export function proseCase(title: string, text: string, expected: readonly string[] = [], year = 2024): ProseCase {
  return { title, text, expected, year };
}
