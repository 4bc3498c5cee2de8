/**
 * Properties draw their cases from one seed, so that a run of the tests on one machine is the run on any other: whoever
 * sees a failure can repeat it. `PROPERTY_SEED=7 npm test` draws others, and `npm run soak` draws without end.
 */
import fc from 'fast-check';

/** The day the revised 政府信息公开条例 came into force. */
const SEED = 20_190_515;

const { PROPERTY_SEED } = process.env;
fc.configureGlobal({ seed: PROPERTY_SEED === undefined ? SEED : Number(PROPERTY_SEED) });
