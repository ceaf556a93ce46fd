import { optionName } from '../lib/knowledge/labels.ts';
import type { Item, Reading } from '../lib/reading/contract.ts';

/** A Reading as plain Dutch text for a terminal. */
export function summarise(reading: Reading): string {
  const pages = reading.pages === 1 ? '1 bladzijde' : `${reading.pages} bladzijden`;
  return [
    `${reading.file}`,
    `${reading.title} (${pages}, ${reading.terms.length} markeringen)`,
    ...reading.items.map(summariseItem),
    '',
  ].join('\n');
}

function summariseItem({ number, title, council, asks, questions }: Item): string {
  const heading = number ? `${number}. ${title}` : title;
  const asked = [...new Set(asks.map(({ text }) => text))].map((text) => `    gevraagd: ${text}`);
  const can = council.options.filter(({ always }) => !always).map(optionName);
  return [
    '',
    `  ${heading}`,
    `    ${council.summary}`,
    ...asked,
    ...(can.length > 0 ? [`    dit kan de raad: ${can.join('; ')}`] : []),
    ...questions.map(({ text }) => `    vraag: ${text}`),
  ].join('\n');
}
