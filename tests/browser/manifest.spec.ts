import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/build.ts';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: { resources: string[] }[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
}

const browsers = ['chrome', 'firefox'] as const;
const table = readFileSync(join(root, 'docs', 'rechten.md'), 'utf8');

/** The permissions of the table for one browser, in alphabetical order. Each row says why, and when it is asked. */
function tabled(browser: (typeof browsers)[number], kind: 'required' | 'optional'): string[] {
  const rows = [...table.matchAll(/^\| `([^`]+)`( \(optional\))? \| (both|chrome|firefox) \| [^|]{20,} \| [^|]{5,} \|$/gmu)];
  return rows
    .filter(([, , optional, where]) => (where === 'both' || where === browser) && (kind === 'optional') === Boolean(optional))
    .map(([, permission = '']) => permission)
    .toSorted();
}

for (const browser of browsers) {
  test.describe(`the extension for ${browser}`, () => {
    const folder = join(root, '.output', `${browser}-mv3`);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((rule) => {
        const [name = '', ...sources] = rule.split(' ');
        return [name, sources] as const;
      }),
    );

    test('is Manifest V3', () => {
      expect(manifest.manifest_version).toBe(3);
    });

    test('asks for what the table of permissions says, and for nothing else', () => {
      expect(manifest.permissions.toSorted()).toEqual(tabled(browser, 'required'));
      expect(manifest.optional_host_permissions ?? []).toEqual(tabled(browser, 'optional'));
      expect(manifest.optional_permissions ?? []).toEqual([]);
      expect(manifest.host_permissions ?? []).toEqual([]);
    });

    test('stands in no page of others by itself, and lets sites lead to nothing but its reader', () => {
      expect(manifest.content_scripts ?? []).toEqual([]);
      const open = (manifest.web_accessible_resources ?? []).flatMap(({ resources }) => resources);
      expect(open).toEqual(['reader.html']);
    });

    test('allows nothing but what it carries itself, and a paper of a site', () => {
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      expect(policy.get('connect-src')).toEqual(["'self'", 'https:', 'http:']);
      const sources = [...policy].flatMap(([name, each]) => (name === 'connect-src' ? [] : each));
      expect(sources.filter((source) => !/^(?:'self'|'none'|'wasm-unsafe-eval'|'sha256-.+'|data:|blob:)$/.test(source))).toEqual(
        [],
      );
    });

    for (const page of ['options.html', 'gids.html']) {
      test(`lets ${page}, which fetches no paper, ask no site for anything`, () => {
        const markup = readFileSync(join(folder, page), 'utf8');
        expect(markup).toContain(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'"`);
      });
    }

    test('carries no engine for scripts of PDFs', () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      expect(files.filter((file) => /quickjs|sandbox/i.test(file))).toEqual([]);
      expect(files.length).toBeGreaterThan(10);
    });
  });
}
