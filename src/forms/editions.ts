/** The editions of the form, by id. A new edition is one data file and one line here. */
import type { FormEdition } from '../domain/form.ts';
import type { Edition } from '../domain/report.ts';
import { EDITION_2019 } from './edition-2019.ts';
import { EDITION_2021 } from './edition-2021.ts';

export const EDITIONS: Readonly<Record<Edition, FormEdition>> = { '2021': EDITION_2021, '2019': EDITION_2019 };
