/** From this length of text on V8 compiles a pattern to machine code at once. */
const longText = ' '.repeat(1000);

/**
 * The same pattern, compiled when its module is loaded, which is before there is a document. V8 would compile a large pattern
 * twice while reading: slowly to bytecode at its first use, and again at its second.
 */
export function ready(pattern: RegExp): RegExp {
  pattern.test(longText);
  pattern.lastIndex = 0;
  return pattern;
}
