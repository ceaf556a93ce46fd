/** The number of an agenda item in parts that can be compared: '4a' is 4 with sub 1, '03' is 3, '2.10' is 2 with sub 10. */
export interface AgendaNumber {
  main: number;
  /** 0 when the number has no second part. */
  sub: number;
  /** As printed, without closing point or bracket. */
  printed: string;
}

const lettered = /^([A-Z])[.)]?(?:\s?(\d{1,2})[.)]?)?$/;
const pattern = /^\(?(\d{1,2})(?:[.\s-]?([a-z])|[.-](\d{1,2})|\.([ivx]{1,4}))?[.):]?$/i;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The number that a marker or cell prints; null when it is none ('a.', '•', '2026'). */
export function agendaNumber(text: string): AgendaNumber | null {
  const found = pattern.exec(text.trim());
  if (!found?.[1]) return null;
  const [, main, letter, decimal, roman] = found;
  const sub = letter
    ? letter.toLowerCase().charCodeAt(0) - 96
    : decimal
      ? Number(decimal)
      : roman
        ? romans.indexOf(roman.toLowerCase()) + 1
        : 0;
  return {
    main: Number(main),
    sub,
    printed: text
      .trim()
      .replace(/^\(/, '')
      .replace(/[.):]+$/, ''),
  };
}

/** Whether a number can follow another on one agenda. Items may have been withdrawn, so a few numbers may be missing. */
export function follows(before: AgendaNumber | null, next: AgendaNumber): boolean {
  if (!before) return next.main <= 1 || next.sub <= 1;
  if (next.main === before.main) return next.sub > before.sub && next.sub - before.sub <= 3;
  return next.main > before.main && next.main - before.main <= 3 && next.sub <= 1;
}

/** The number of a row that an agenda counts by letter: 'B.', 'D.1'. */
export function letteredNumber(text: string): AgendaNumber | null {
  const [, letter, sub] = lettered.exec(text.trim()) ?? [];
  if (!letter) return null;
  return { main: letter.charCodeAt(0) - 64, sub: Number(sub ?? 0), printed: text.trim().replace(/[.):]+$/, '') };
}

/** The number of an agenda item in Roman figures up to twenty: 'IV'; null when it is none. */
export function romanNumber(text: string): AgendaNumber | null {
  const found = /^(X{0,2})(IX|IV|V?I{0,3})$/.exec(text);
  const [, tens = '', units = ''] = found ?? [];
  const main = 10 * tens.length + Math.max(0, romans.indexOf(units.toLowerCase()) + 1);
  return main > 0 ? { main, sub: 0, printed: text } : null;
}
