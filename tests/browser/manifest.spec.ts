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
  web_accessible_resources?: unknown[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
}

for (const browser of ['chrome', 'firefox']) {
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

    test('asks for the tab that is pressed on and for a place to keep what the reader makes, and for nothing else', () => {
      expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.optional_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions ?? []).toEqual([]);
    });

    test('stands in no page of others and shows them nothing of itself', () => {
      expect(manifest.content_scripts ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
    });

    test('allows nothing but what it carries itself', () => {
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      expect(policy.get('connect-src')).toEqual(["'self'"]);
      const sources = [...policy.values()].flat();
      expect(sources.filter((source) => !/^(?:'self'|'none'|'wasm-unsafe-eval'|'sha256-.+'|data:|blob:)$/.test(source))).toEqual(
        [],
      );
    });

    test('carries no engine for scripts of PDFs', () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      expect(files.filter((file) => /quickjs|sandbox/i.test(file))).toEqual([]);
      expect(files.length).toBeGreaterThan(10);
    });
  });
}
