/** The data folder of this repository, wherever a script is started from. */
import { join, relative } from 'node:path';

export const DATA_FOLDER = relative('.', join(import.meta.dirname, '..', 'data'));
