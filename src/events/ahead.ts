/**
 * Yields the same, but asks for the next one before it is wanted, so that reading and telling go on at the same time. Only
 * one is kept waiting: whoever takes them slowly holds the reading up.
 */
export async function* ahead<T>(source: AsyncGenerator<T, void, undefined>): AsyncGenerator<T> {
  let next = source.next();
  // Who never asks for it must not be told of its failure.
  next.catch(() => undefined);
  try {
    for (let item = await next; item.done !== true; item = await next) {
      next = source.next();
      next.catch(() => undefined);
      yield item.value;
    }
  } finally {
    await source.return();
  }
}
