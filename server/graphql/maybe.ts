/** What is at hand is used at once: a promise for every field of every relation costs more than reading them. */

/** A value, or a promise of it. */
export type Maybe<T> = T | Promise<T>;

/** Goes on with a value, at once where it is there already. */
export const chain = <T, R>(value: Maybe<T>, next: (value: T) => Maybe<R>): Maybe<R> =>
  value instanceof Promise ? value.then(next) : next(value);
