/**
 * Many objects with fields that are worked out when asked for, by getters that all of them share. Getters written into each
 * object would make each one of a kind of its own to the engine: twenty thousand of them took a tenth of a second to make, ten
 * megabytes, and as long again wherever they were looked at.
 */

/** The fields of `own`, and those of `shared`, whose getters find the object as `this`. Only the first are its own to list. */
export function withGetters<Own extends object, Shared extends object>(
  own: Own,
  shared: Shared & ThisType<NoInfer<Own>>,
): Own & Shared {
  return Object.assign(Object.create(shared) as Shared, own);
}
