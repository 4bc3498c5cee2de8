/**
 * A department that only its contact line names shortly, or that is named without its place, 住建局, bears the full name where the report has
 * it: 集宁区住房和城乡建设局. Takes the name that was chosen and, when it asks, all names of the report; gives the one to print. A title or
 * sentence that names department and place is left as it is.
 */
import type { NamedOption } from './named-option.ts';

/** The same department by its full name, or the name itself. */
export function fullerName(named: NamedOption, options: () => readonly NamedOption[]): NamedOption {
  const [own, ...more] = named.hypotheses;
  if (own === undefined || more.length > 0 || own.body.kind !== 'bureau') return named;
  if (own.body.body.length - own.tail.length < SHORTENED) return named;
  if (own.code !== '' && named.candidate.method !== 'contact') return named;
  const fuller = options().find(({ hypotheses }) => {
    const [other, ...others] = hypotheses;
    if (other === undefined || others.length > 0 || other.body.body !== own.body.body) return false;
    return other.tail.length > own.tail.length && (own.code === '' ? other.code !== '' : other.code === own.code);
  });
  return fuller ?? named;
}

/** A short name leaves out two characters at least; 教育体育局 leaves out but 和. */
const SHORTENED = 2;
