/** How many texts one reader keeps: more than a long bundle asks about at a time. */
const mostKept = 20_000;

/**
 * The same reader, that reads the same words once: the parts of an item ask the same of a text, and papers repeat themselves.
 * What it gives is shared and must not be changed.
 */
export function remembered<Value extends NonNullable<unknown> | null>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, value);
    return value;
  };
}
