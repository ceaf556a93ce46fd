import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/reading/contract.ts';

const root = join(import.meta.dirname, '..', '..');
const paper = 'demo/papers/ab-oplegnotitie-mandaatbesluit.pdf';

function read(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/read.ts', ...args], { cwd: root, encoding: 'utf8' });
  return { lines: stdout.trim().split('\n'), stderr, status };
}

/** Each run starts a Node of its own; on a busy machine that takes long. */
describe('the command line', { timeout: 120_000 }, () => {
  it('prints one reading per file and line, the failures too, and exits 1 for them', () => {
    const { lines, status } = read('--json', '--today', '2026-11-22', 'tests/pdfs/kapot.pdf', paper, 'bestaat-niet.pdf');
    const [broken, good, missing] = lines.map(
      (line) => JSON.parse(line) as { file: string; error?: { code: string }; items?: unknown[] },
    );
    expect(lines).toHaveLength(3);
    expect(broken).toMatchObject({ file: 'tests/pdfs/kapot.pdf', error: { code: 'beschadigd' } });
    expect(good).toMatchObject({ file: paper, items: [{ number: '6' }] });
    expect(good).not.toHaveProperty('pageTexts');
    expect(missing).toMatchObject({ error: { code: 'onbereikbaar' } });
    expect(status).toBe(1);
  });

  it('exits 0 when every file was read, and adds page texts when asked', () => {
    const { lines, status } = read('--json', '--text', '--today', '2026-11-22', paper);
    const { pageTexts, pages, terms } = JSON.parse(lines[0] ?? '') as Reading;
    expect(status).toBe(0);
    expect(pageTexts).toHaveLength(pages);
    for (const { evidence } of terms)
      expect(pageTexts?.[evidence.page - 1]?.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it('concludes from the profile and the day that it is given', () => {
    const profile = join(mkdtempSync(join(tmpdir(), 'greep-')), 'profiel.json');
    writeFileSync(profile, JSON.stringify({ meetings: [{ body: 'raad', date: '2026-12-10' }] }));
    const motie = (...args: string[]) => {
      const { items } = JSON.parse(read('--json', ...args, paper).lines[0] ?? '') as Reading;
      return items[0]?.council.options.find(({ instrument }) => instrument === 'motie')?.usable;
    };
    expect(motie('--today', '2026-11-22')).toBe('ja');
    expect(motie('--today', '2026-11-22', '--profile', profile)).toBe('geen vergadering vóór het besluit');
    expect(motie('--today', '2027-03-01')).toBe('te laat');
  });

  it('says what is wrong with a profile, and reads nothing without it', () => {
    const profile = join(mkdtempSync(join(tmpdir(), 'greep-')), 'profiel.json');
    writeFileSync(profile, JSON.stringify({ meetings: [{ body: 'raad', date: '10 december' }] }));
    const { lines, stderr, status } = read('--json', '--profile', profile, paper);
    expect(stderr).toContain('meetings, nummer 1, date: moet een bestaande dag zijn');
    expect({ lines, status }).toEqual({ lines: [''], status: 1 });
  });

  it('explains each field: the rule, the words with their page, and what is assumed', () => {
    const { lines, status } = read('--explain', '--today', '2026-11-22', paper);
    const text = lines.join('\n');
    expect(status).toBe(0);
    expect(text).toMatch(
      /Soort stuk: mandaatbesluit\n +regel: +Het onderwerp noemt deze soort\.\n +woorden: ‘Mandaatbesluit’ \(blz\. 1\)/,
    );
    expect(text).toMatch(/Vorm van de samenwerking: openbaar lichaam\n.*\n.*\n +aanname: Alleen een openbaar lichaam/);
    for (const part of ['Gevraagd', 'Besluiten', 'Route', 'Rollen', 'Aangekondigd'])
      expect(text).toMatch(new RegExp(`^  ${part}\\n    - .+\\n      woorden: ‘.+’ \\(blz\\. \\d`, 'm'));
    expect(text).toMatch(/Niet gevonden: .*begrotingscyclus/);
  });

  it('says in Dutch what it read without --json', () => {
    const { lines, status } = read('--today', '2026-11-22', paper);
    expect(lines.join('\n')).toContain('Het algemeen bestuur');
    expect(status).toBe(0);
  });
});
