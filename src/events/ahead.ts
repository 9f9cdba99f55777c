/**
 * Yields the same, but asks for the next ones before they are wanted, so that reading and telling go on at the same time. Only
 * so many are kept waiting: whoever takes them slowly holds the reading up.
 */
export async function* ahead<T>(
  source: AsyncGenerator<T, void, undefined>,
  most = 1,
): AsyncGenerator<T> {
  const waiting: Promise<IteratorResult<T, void>>[] = [];
  const ask = (): void => {
    const next = source.next();
    // Who never asks for it must not be told of its failure.
    next.catch(() => undefined);
    waiting.push(next);
  };
  ask();
  try {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const item = await next;
      if (item.done === true) return;
      while (waiting.length < most) ask();
      yield item.value;
    }
  } finally {
    await source.return();
  }
}
