import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';

const css = readFileSync(new URL('../../components/ui/tokens.css', import.meta.url), 'utf8');
const pairs = [...css.matchAll(/--([a-z-]+): light-dark\((#\w{6}), (#\w{6})\)/gu)];
const colours = new Map(pairs.map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));

/** Relative luminance (WCAG 2.2) of a colour written as #rrggbb. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [high = 0, low = 0] = [one, other]
    .map((name) => luminance(colours.get(name)?.[theme] ?? '#000000'))
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const themes: Theme[] = ['light', 'dark'];
const texts = ['ink', 'ink-soft', 'accent', 'warn'];
const grounds = ['panel', 'raised', 'desk', 'accent-soft'];
const textOnGround: [string, string][] = [
  ...grounds.flatMap((ground) => texts.map((text): [string, string] => [text, ground])),
  ['ink', 'warn-soft'],
  ['panel', 'accent'],
  ['route', 'route-soft'],
];
const lineOnGround: [string, string][] = [
  ...['rol', 'mandaat', 'route'].flatMap((mark): [string, string][] => [
    [mark, `${mark}-soft`],
    [mark, 'panel'],
  ]),
  ['edge', 'panel'],
  ['edge', 'raised'],
];

describe.each(themes)('the %s colours', (theme) => {
  it.each(textOnGround)('show %s as text on %s', (text, ground) => {
    expect(colours.has(text) && colours.has(ground)).toBe(true);
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lineOnGround)('show %s as a line on %s', (line, ground) => {
    expect(contrast(line, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  it.each(['rol-soft', 'mandaat-soft', 'route-soft'])('keep the text of a mark on %s readable', (ground) => {
    expect(contrast('ink', ground, theme)).toBeGreaterThanOrEqual(7);
  });
});
