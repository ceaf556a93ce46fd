import type { Parser, ParsingContext, ParsingResult } from 'chrono-node';
import * as nl from 'chrono-node/nl';

/** What a date stands for, when it is not a day or a month of its own; carried as a tag of chrono's result. */
type DateTag = 'kwartaal' | 'ongeveer' | 'lijst';

const year = '((?:19|20)\\d\\d)';
const ordinals: Readonly<Record<string, number>> = { eerste: 1, tweede: 2, derde: 3, vierde: 4, laatste: 4 };
const quarterWords = new RegExp(
  `(?<![a-zà-ž\\d])(?:(eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de)?)\\s+kwartaal|kwartaal\\s+([1-4])|[QK]([1-4]))(?:[\\s,-]+(?:van\\s+)?${year})?(?![a-zà-ž\\d])`,
  'i',
);
const yearThenQuarter = new RegExp(`(?<![a-zà-ž\\d])${year}[\\s-]?[QK]([1-4])(?![a-zà-ž\\d])`, 'i');

/** Months in which a vague time of the year begins, for putting dates in order. */
const vagueTimes: readonly (readonly [words: RegExp, month: number])[] = [
  [/^(?:begin|januari)/i, 1],
  [/^(?:eerste|1e) (?:helft|halfjaar)/i, 1],
  [/^voorjaar/i, 3],
  [/^(?:half|halverwege|medio|zomer)/i, 6],
  [/^(?:tweede|2e) (?:helft|halfjaar)/i, 7],
  [/^(?:najaar|herfst)/i, 9],
  [/^(?:loop|eind|einde|winter)/i, 12],
];
const vague = new RegExp(
  `(?<![a-zà-ž\\d])((?:begin|half|halverwege|medio|einde?|voorjaar|zomer|najaar|herfst|winter|loop|(?:eerste|tweede|1e|2e)\\s(?:helft|halfjaar))(?:\\s+van)?(?:\\s+het\\s+jaar)?)\\s+${year}(?![a-zà-ž\\d-])`,
  'i',
);

/** '5' in '5, 12 en 19 november 2025': a day that takes month and year from the end of its list. */
const listedDay =
  /(?<![a-zà-ž\d.,/-])(\d{1,2})(?=(?:\s*,\s*\d{1,2}){0,5}\s*(?:,|en|of|\/|&)\s*\d{1,2}\s+(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\s+((?:19|20)\d\d))?(?![a-zà-ž]))/i;

/** "5-7-'18": a day in numbers with a short year. */
const shortYear = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]['’](\d\d)(?!\d)/;

/** Quarters, vague times of a year and lists of days, in chrono's own terms. */
const ownParsers: readonly Parser[] = [
  {
    pattern: () => quarterWords,
    extract: (context, match) => {
      const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
      return quarter(context, match, { number: ordinals[word] ?? Number.parseInt(word, 10), year: match[4] });
    },
  },
  {
    pattern: () => yearThenQuarter,
    extract: (context, match) => quarter(context, match, { number: Number(match[2]), year: match[1] }),
  },
  {
    pattern: () => vague,
    extract: (context, match) => {
      const month = vagueTimes.find(([words]) => words.test(match[1] ?? ''))?.[1] ?? 1;
      return context.createParsingResult(match.index ?? 0, match[0], { month, year: Number(match[2]) }).addTag('ongeveer');
    },
  },
  {
    pattern: () => shortYear,
    extract: (context, match) => {
      const [day, month, years] = match.slice(1, 4).map(Number);
      return context.createParsingResult(match.index ?? 0, match[0], {
        day: day ?? 0,
        month: month ?? 0,
        year: 2000 + (years ?? 0),
      });
    },
  },
  {
    pattern: () => listedDay,
    extract: (context, match) => {
      const end = nl.strict.parse(`${match[1]} ${match[2]} ${match[3] ?? ''}`, context.refDate)[0]?.start;
      if (!end) return null;
      const result = context.createParsingResult(match.index ?? 0, match[1] ?? '', {
        day: Number(match[1]),
        month: end.get('month') ?? 1,
      });
      if (match[3]) result.start.assign('year', Number(match[3]));
      else result.start.imply('year', end.get('year') ?? 0);
      return result.addTag('lijst');
    },
  },
];

/** Forms of a date: a parser of chrono that reads none of them is for times, weekdays or spans of time. */
const forms = ['5 november 2025', '5-11-2025', '2025-11-05', 'november 2025', '11/2025', '2025/11/05'];

/** A reader of Dutch dates: chrono's own parsers, day first, with ours; times and spans of time stay out. */
export const dateParser = new nl.Chrono({
  parsers: [...ownParsers, ...nl.createConfiguration(true, true).parsers.filter((parser) => readsDates(parser))],
  refiners: [{ refine: (_, results) => results.filter(isDated) }, { refine: (_, results) => withoutOverlap(results) }],
});

function readsDates(parser: Parser): boolean {
  const alone = new nl.Chrono({ parsers: [parser], refiners: [] });
  return forms.some((form) => alone.parse(form).some(({ start }) => start.isCertain('month') && start.isCertain('year')));
}

function quarter(
  context: ParsingContext,
  match: RegExpMatchArray,
  of: { number: number; year: string | undefined },
): ParsingResult {
  const result = context.createParsingResult(match.index ?? 0, match[0], { month: of.number * 3 - 2 }).addTag('kwartaal');
  if (of.year) result.start.assign('year', Number(of.year));
  return result;
}

/** Weekdays, hours and 'binnen twee weken' are no dates: a date is printed with its month, quarter or number. */
const printedDate = /\d[-/.]\d|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|\bmar/i;

function isDated(result: ParsingResult): boolean {
  if (!isOwn(result) && !printedDate.test(result.text)) return false;
  return result.start.isCertain('month') && !result.start.isCertain('hour') && !result.start.isCertain('weekday');
}

/** Read by a parser of our own. */
function isOwn(result: ParsingResult): boolean {
  const own: readonly DateTag[] = ['kwartaal', 'ongeveer', 'lijst'];
  return own.some((tag) => result.tags().has(tag));
}

function withoutOverlap(results: readonly ParsingResult[]): ParsingResult[] {
  const kept: ParsingResult[] = [];
  for (const one of [...results].sort((a, b) => a.index - b.index || b.text.length - a.text.length))
    if (one.index >= endOf(kept.at(-1))) kept.push(one);
  return kept;
}

function endOf(result: ParsingResult | undefined): number {
  return result ? result.index + result.text.length : 0;
}
