/** Returns a function that asks once for each name. */
export function remembered<K, V>(ask: (name: K) => V): (name: K) => V {
  const known = new Map<K, V>();
  return (name) => {
    const value = known.get(name) ?? ask(name);
    known.set(name, value);
    return value;
  };
}
